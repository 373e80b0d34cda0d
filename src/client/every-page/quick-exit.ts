import { type ExitWish, exitWish } from '#client/storage/exit-wish.ts';
import { emptyCaches } from '#client/storage/own.ts';
import { storeNothing } from '#client/storage/stored.ts';

/** Presses of Escape that leave, and milliseconds within which they must come. */
const enough = { presses: 3, within: 2000 };

/** The way out of the page: its own button, or the one that the reader wished for on every page; Escape, pressed three times, is the same. */
export function quickExit(): void {
  const wish = exitWish();
  const exit = document.querySelector<HTMLAnchorElement>('#exit') ?? (wish && bar(wish));
  if (!exit) return;
  let presses: number[] = [];
  /** The worker that empties everything after the reader has gone; it need not be in charge of this page. */
  let worker: ServiceWorker | null | undefined;
  if (wish?.empties)
    void navigator.serviceWorker?.ready.then(({ active }) => {
      worker = active;
    });

  /** Replaces this page in the history, so that "back" does not return to it. Without JavaScript it is a link. */
  const leave = () => {
    document.body.hidden = true;
    if (wish?.empties) {
      storeNothing();
      worker?.postMessage('empty');
      if ('caches' in window) void emptyCaches();
    }
    location.replace(exit.href);
  };

  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event;
    if (key !== 'Escape' || repeat) return;
    presses = [timeStamp, ...presses.slice(0, enough.presses - 1)];
    if (timeStamp - (presses[enough.presses - 1] ?? Number.NEGATIVE_INFINITY) > enough.within) return;
    // Escape also stops a page from loading, and would stop the one that is to come.
    event.preventDefault();
    leave();
  });
  addEventListener('pageshow', () => {
    document.body.hidden = false;
  });
}

function bar({ label, about, href }: ExitWish): HTMLAnchorElement {
  const nav = document.createElement('nav');
  const link = nav.appendChild(document.createElement('a'));
  nav.className = 'exit';
  nav.setAttribute('aria-label', label);
  Object.assign(link, { id: 'exit', rel: 'noreferrer nofollow', href, title: about, textContent: label });
  document.querySelector('main')?.before(nav);
  return link;
}
