import { element } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import type { FormField } from '#formats/form-fields.ts';
import { drawChoices, drawOne } from './answer.ts';
import type { Path } from './facts.ts';
import { faultId, nameOf } from './field-name.ts';
import type { FormWords } from './words.ts';

/** What a question needs: words, what is answered now, and somebody to tell when that changes. */
export interface Questions {
  words: FormWords;
  value(path: Path): unknown;
  change(path: Path, value: unknown): void;
}

/** Draws a question with its answers; those inside it, too. */
export function drawField(parent: HTMLElement, field: FormField, path: Path, questions: Questions): void {
  const isOne = !field.many && field.type !== 'part' && field.type !== 'names';
  const box = element(parent, isOne ? 'div' : 'fieldset', '', 'field');
  box.dataset['path'] = nameOf(path);
  if (!isOne) labelled(element(box, 'legend'), field);
  if (isOne) drawOne(box, field, path, questions, (label) => labelled(label, field));
  else if (field.options && field.type !== 'part') drawChoices(box, field, path, questions);
  else if (field.type === 'names') drawNames(box, path, questions);
  else if (field.many) drawMany(box, field, path, questions);
  else drawInside(box, field, path, questions);
  if (field.example) element(box, 'small', filled(questions.words.example, { example: field.example }));
  element(box, 'p', '', 'fault').id = faultId(path);
}

function labelled(label: HTMLElement, { label: words, fi }: FormField) {
  element(label, 'span', words);
  if (fi === words) return;
  const second = element(label, 'span', fi, 'second');
  second.lang = 'fi';
  second.dir = 'ltr';
}

function drawInside(box: HTMLElement, field: FormField, path: Path, questions: Questions) {
  for (const inner of field.fields ?? []) drawField(box, inner, [...path, inner.name], questions);
}

/** A list: what is there, each with a button that takes it away, and one that adds another. */
function drawMany(box: HTMLElement, field: FormField, path: Path, questions: Questions) {
  const items = element(box, 'div');
  const list = () => (questions.value(path) as unknown[] | undefined) ?? [];
  const draw = () => {
    items.textContent = '';
    const count = Math.max(list().length, field.type === 'part' ? 0 : 1);
    for (let index = 0; index < count; index++) {
      const item = element(items, 'div', '', 'item');
      const at = [...path, index];
      if (field.type === 'part') drawInside(item, field, at, questions);
      else drawOne(item, field, at, questions, (label) => element(label, 'span', field.label, 'unseen'));
      button(item, questions.words.remove, () => {
        questions.change(
          path,
          list().filter((_, at) => at !== index),
        );
        draw();
      });
    }
  };
  draw();
  button(box, questions.words.add, () => {
    questions.change(path, [...list(), ...(field.type === 'part' ? [{}] : list().length > 0 ? [''] : ['', ''])]);
    draw();
    items.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
}

/** Names by the tags of their languages. */
function drawNames(box: HTMLElement, path: Path, questions: Questions) {
  const names = Object.keys((questions.value(path) as object | undefined) ?? {});
  for (const tag of names)
    drawOne(box, { name: tag, label: tag, type: 'text' }, [...path, tag], questions, (label) =>
      element(label, 'span', tag),
    );
}

function button(parent: HTMLElement, words: string, act: () => void) {
  const made = element(parent, 'button', words, 'plain-button');
  made.type = 'button';
  made.addEventListener('click', act);
}
