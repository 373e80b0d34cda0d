/**
 * What stands in the address after `#` is the state of a page: a question, a shared list. This module alone reads, writes
 * and watches it, so that no link of the page wipes it out.
 */

/** The state; an anchor of the page is none. */
export function addressState(): string {
  const { hash } = location;
  return hash && document.getElementById(hash.slice(1)) ? '' : hash;
}

/** Milliseconds after which a browser that allows only so many changes of the address is asked again. */
const patience = 1000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Writes the state (`#…`, or nothing) without a new entry in the history. */
export function writeState(hash: string): void {
  clearTimeout(waiting);
  carryToLanguages(hash);
  try {
    history.replaceState(history.state, '', location.pathname + hash);
  } catch {
    waiting = setTimeout(writeState, patience, hash);
  }
}

/** Remembers with this entry of the history how many results were shown, for who comes back to it. */
export function rememberShown(count: number): void {
  try {
    history.replaceState({ shown: count }, '');
  } catch {
    // One address too many: who comes back sees the first results.
  }
}

/** How many results this entry of the history had shown. */
export const shownBefore = (): number => Number(history.state?.shown) || 0;

/** Calls `show` now and whenever the address names another state. */
export function watchState(show: () => void): void {
  document.addEventListener('click', jump);
  const follow = () => {
    carryToLanguages(addressState());
    show();
  };
  addEventListener('hashchange', () => location.hash === addressState() && follow());
  follow();
}

function carryToLanguages(hash: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
}

/** Goes to a place of the page as a link would, and leaves the address as it is. */
function jump(event: MouseEvent) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const target = document.getElementById(link.hash.slice(1)) ?? document.body;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
