import { element } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import { type Choices, chosen, type Facet } from '#finder/query.ts';

/** One choice that a chip shows: of several needs each is one. */
interface Chip {
  facet: Facet;
  value: string;
}

const chipsOf = (choices: Choices): Chip[] =>
  chosen(choices).flatMap((facet) =>
    (facet === 'need' ? (choices[facet] ?? '').split(',') : [choices[facet] ?? '']).map((value) => ({ facet, value })),
  );

/**
 * What holds without one choice: what was understood beside it becomes the reader's own, and an empty choice says that
 * nothing be understood again.
 */
export function without(choices: Choices, { facet, value }: Chip): Choices {
  if (facet !== 'need' && facet !== 'situation') return { [facet]: '' };
  const needs = (choices.need ?? '').split(',').filter((one) => one && !(facet === 'need' && one === value));
  return { situation: facet === 'situation' ? '' : (choices.situation ?? ''), need: needs.join() };
}

/** A chip for every choice that holds, typed or chosen, which takes it away; the focus then goes to its neighbour, or to the field. */
export function chipList(
  list: HTMLElement,
  field: HTMLElement,
  removing: string,
  nameOf: (facet: Facet, value: string) => string,
  change: (choices: Choices) => void,
) {
  /** What the chip that is to have the focus is called; none where nothing was taken away. */
  let next: string | undefined;

  return {
    show(choices: Choices) {
      list.textContent = '';
      list.append(
        ...chipsOf(choices).map((chip) => {
          const item = document.createElement('li');
          const name = nameOf(chip.facet, chip.value);
          const button = element(item, 'button', `${name} ×`);
          button.type = 'button';
          button.setAttribute('aria-label', filled(removing, { choice: name }));
          button.addEventListener('click', () => {
            const neighbour = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button');
            next = neighbour?.getAttribute('aria-label') ?? '';
            change(without(choices, chip));
          });
          return item;
        }),
      );
      if (next === undefined) return;
      const chip = list.querySelector<HTMLElement>(`[aria-label="${CSS.escape(next)}"]`);
      (chip ?? field).focus();
      next = undefined;
    },
  };
}
