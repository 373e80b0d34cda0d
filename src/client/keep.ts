import { readKept, writeKept } from './kept.ts';

/** Puts the organisation of this page on the reader's list, and takes it off again. */
const button = document.querySelector<HTMLButtonElement>('#keep');

if (button) {
  const [id = ''] = location.pathname.split('/').slice(-2);
  const add = button.textContent;
  const show = () => {
    const kept = readKept().some((one) => one.id === id);
    button.setAttribute('aria-pressed', String(kept));
    button.textContent = kept ? (button.dataset['kept'] ?? '') : add;
  };
  button.addEventListener('click', () => {
    const list = readKept();
    const others = list.filter((one) => one.id !== id);
    writeKept(others.length < list.length ? others : [...list, { id }]);
    show();
  });
  show();
  button.hidden = false;
}
