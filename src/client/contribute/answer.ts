import { element } from '#client/dom/element.ts';
import type { FormField } from '#formats/form-fields.ts';
import type { Path } from './facts.ts';
import type { Questions } from './field.ts';
import { faultId } from './field-name.ts';

/** Which keys a phone shows for a field. */
const keysFor: Record<string, string> = {
  phone: 'tel',
  email: 'email',
  website: 'url',
  url: 'url',
  social: 'url',
  postcode: 'numeric',
  founded: 'numeric',
  minimumAge: 'numeric',
  maximumAge: 'numeric',
};

/** Fields whose values are names of places, which the page lists. */
const places = ['basedIn', 'serves', 'city'];

type Asked = Pick<FormField, 'name' | 'label' | 'type' | 'options' | 'long'>;

/** Draws one answer with its label: a line, several lines, a number, yes, or one of a list. */
export function drawOne(
  box: HTMLElement,
  field: Asked,
  path: Path,
  questions: Questions,
  say: (label: HTMLElement) => void,
): void {
  const label = element(box, 'label');
  const value = questions.value(path);
  if (field.type === 'true') {
    const input = element(label, 'input');
    input.type = 'checkbox';
    input.checked = value === true;
    input.addEventListener('change', () => questions.change(path, input.checked || undefined));
    label.className = 'box';
    say(label);
    described(input, path);
    return;
  }
  say(label);
  const control = field.options ? select(label, field.options, value) : line(label, field, value);
  control.addEventListener('input', () => questions.change(path, answered(field, control.value)));
  described(control, path);
}

/** What is written, in the form that the rules want where no doubt is possible; of all else the rules will say something. */
export function answered({ name, type }: Pick<Asked, 'name' | 'type'>, written: string): unknown {
  const text = written.trim();
  if (type === 'number') return text && Number.isFinite(Number(text)) ? Number(text) : written;
  if (keysFor[name] === 'tel') return text.replace(/[\s()-]/g, '').replace(/^(?:00358|0(?=[1-9]\d{4}))/, '+358');
  if (keysFor[name] === 'url' && /^[^\s:/@]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text)) return `https://${text}`;
  return written;
}

function select(label: HTMLElement, options: [string, string][], value: unknown) {
  const made = element(label, 'select');
  const own = String(value ?? '');
  const isKnown = !own || options.some(([id]) => id === own);
  for (const [id, words] of [['', ''], ...options, ...(isKnown ? [] : [[own, own]])] as [string, string][])
    element(made, 'option', words).value = id;
  made.value = own;
  return made;
}

function line(label: HTMLElement, { name, type, long }: Asked, value: unknown) {
  const made = element(label, long ? 'textarea' : 'input');
  made.value = String(value ?? '');
  made.autocomplete = 'off';
  const keys = keysFor[name] ?? (type === 'number' ? 'numeric' : '');
  if (keys) made.inputMode = keys;
  if (keys && keys !== 'numeric') made.dir = 'ltr';
  else made.dir = 'auto';
  if (places.includes(name)) made.setAttribute('list', 'places');
  if (made instanceof HTMLTextAreaElement) made.rows = name === 'body' ? 10 : 3;
  return made;
}

const described = (control: HTMLElement, path: Path) => control.setAttribute('aria-describedby', faultId(path));

/** Draws a list of which any may be chosen; a long one is closed until somebody opens it, with what is chosen in its heading. */
export function drawChoices(box: HTMLElement, field: FormField, path: Path, questions: Questions): void {
  const options = field.options ?? [];
  const chosen = new Set((questions.value(path) as string[] | undefined) ?? []);
  const all = [
    ...options,
    ...[...chosen].flatMap((id): [string, string][] => (options.some(([one]) => one === id) ? [] : [[id, id]])),
  ];
  const list = element(box, 'div', '', 'choices-list');
  for (const [id, words] of all) {
    const label = element(list, 'label', '', 'box');
    const input = element(label, 'input');
    input.type = 'checkbox';
    input.checked = chosen.has(id);
    element(label, 'span', words);
    input.addEventListener('change', () => {
      if (input.checked) chosen.add(id);
      else chosen.delete(id);
      questions.change(path, [...chosen]);
    });
  }
}
