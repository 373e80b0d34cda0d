import { pageWord } from '#client/data/page-words.ts';
import { element } from '#client/dom/element.ts';

/** Says beside a button that the browser stores nothing. */
export async function tellNotStored(button: HTMLElement): Promise<void> {
  const place = button.parentElement;
  if (!place || place.querySelector('[role=status]')) return;
  const said = element(place, 'span', '', 'warn');
  said.setAttribute('role', 'status');
  said.textContent = (await pageWord('keep.failed')) ?? '✗';
}
