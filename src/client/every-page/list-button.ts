import { readMyList, writeMyList } from '#client/storage/my-list.ts';
import { whenChanged } from '#client/storage/stored.ts';

/** Puts the organisation of this page on the reader's list, and takes it off again. */
export function listButton(): void {
  const button = document.querySelector<HTMLButtonElement>('#keep');
  if (!button) return;
  const [id = ''] = location.pathname.split('/').slice(-2);
  const add = button.textContent;
  const show = () => {
    const kept = readMyList().some((one) => one.id === id);
    button.setAttribute('aria-pressed', String(kept));
    button.textContent = kept ? (button.dataset['kept'] ?? '') : add;
  };
  button.addEventListener('click', async () => {
    const list = readMyList();
    const others = list.filter((one) => one.id !== id);
    const isKept = writeMyList(others.length < list.length ? others : [...list, { id }]);
    show();
    if (!isKept) (await import('./not-stored.ts')).tellNotStored(button);
  });
  whenChanged(show);
  show();
  button.hidden = false;
}
