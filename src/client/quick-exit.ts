import { type ExitWish, exitWish } from './exit-wish.ts';
import { storeNothing } from './stored.ts';

const wish = exitWish();
const exit = document.querySelector<HTMLAnchorElement>('#exit') ?? (wish && bar(wish));
let presses: number[] = [];

/** The worker that empties everything after the reader has gone; it need not be in charge of this page. */
let worker: ServiceWorker | null | undefined;
if (wish?.empties)
  void navigator.serviceWorker?.ready.then(({ active }) => {
    worker = active;
  });

function bar({ label, about, href }: ExitWish): HTMLAnchorElement {
  const nav = document.createElement('nav');
  const link = nav.appendChild(document.createElement('a'));
  nav.className = 'exit';
  nav.setAttribute('aria-label', label);
  Object.assign(link, { id: 'exit', rel: 'noreferrer nofollow', href, title: about, textContent: label });
  document.querySelector('main')?.before(nav);
  return link;
}

/** Leaves by replacing this page in the history, so that "back" does not return to it. Without JavaScript it is a link. */
function leave() {
  if (!exit) return;
  document.body.hidden = true;
  if (wish?.empties) {
    storeNothing();
    worker?.postMessage('empty');
    window.caches?.keys().then((names) => names.map((name) => caches.delete(name)));
  }
  location.replace(exit.href);
}

exit?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (key !== 'Escape' || repeat) return;
  presses = [timeStamp, ...presses.slice(0, 2)];
  if (timeStamp - (presses[2] ?? -Infinity) <= 2000) leave();
});
