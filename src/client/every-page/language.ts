import { store } from '#client/storage/stored.ts';

/** Keeps the language that a reader chooses in the menu, on this device alone; the choice of languages offers it first. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.addEventListener('click', () => void store('language', link.lang));
}
