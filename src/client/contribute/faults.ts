import type { Finding } from '#checks/material.ts';
import { element } from '#client/dom/element.ts';
import { valueAt } from './facts.ts';
import type { FormWords } from './words.ts';

/** Shows at each question what is wrong with its answer, and takes away what is no longer so; gives those that have one, in the order of the page. */
export function showFaults(
  form: HTMLElement,
  findings: readonly Finding[],
  facts: unknown,
  words: Pick<FormWords, 'empty' | 'wrong'>,
): HTMLElement[] {
  for (const box of form.querySelectorAll<HTMLElement>('.fault')) box.textContent = '';
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  const boxes = [...form.querySelectorAll<HTMLElement>('[data-path]')];
  const faulty = findings.flatMap((finding) => {
    const box = nearest(boxes, finding.field);
    const place = box && form.querySelector(`[id="fault-${box.dataset['path']}"]`);
    if (!box || !place) return [];
    const path = finding.field.split('.');
    element(place, 'strong', valueAt(facts, path) === undefined ? words.empty : words.wrong);
    for (const lang of ['fi', 'en'] as const) {
      const sentence = element(place, 'span', finding.message[lang]);
      sentence.lang = lang;
      sentence.dir = 'ltr';
    }
    box.querySelector('input, select, textarea')?.setAttribute('aria-invalid', 'true');
    return [box];
  });
  return boxes.filter((box) => faulty.includes(box));
}

/** The question that a finding is about, or the one around it. */
function nearest(boxes: readonly HTMLElement[], field: string): HTMLElement | undefined {
  for (let path = field; path; path = path.replace(/\.?[^.]*$/, '')) {
    const box = boxes.find(({ dataset }) => dataset['path'] === path);
    if (box) return box;
  }
  return undefined;
}

/** Goes to a question, wherever it is folded away. */
export function open(box: HTMLElement): void {
  const folded = box.closest('details');
  if (folded) folded.open = true;
  box.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
