import { store } from './stored.ts';

/** Keeps the language that a reader chooses in the menu, on this device alone; the choice of languages offers it first. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
  link.addEventListener('click', () => store('language', link.lang));
