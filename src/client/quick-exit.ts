/** The wish for quick exit on every page, as the page of the device stores it. */
interface Wish {
  label: string;
  about: string;
  href: string;
  empties: boolean;
}

const wish = read();
const exit = document.querySelector<HTMLAnchorElement>('#exit') ?? (wish && bar(wish));
let presses: number[] = [];

function read(): Wish | undefined {
  try {
    return JSON.parse(localStorage.getItem('exit') ?? '') as Wish;
  } catch {
    return undefined;
  }
}

function bar({ label, about, href }: Wish): HTMLAnchorElement {
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
    localStorage.clear();
    navigator.serviceWorker?.controller?.postMessage('empty');
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
