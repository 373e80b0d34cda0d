import { isOwn, own } from './own.ts';

/** What this device keeps for a reader, each after a tap: the language chosen in the menu, the list, the wish for quick exit, place and language of service, answers of the form. */
type Name = 'language' | 'list' | 'exit' | 'path' | 'draft';

/** What is kept under a name; nothing in a browser that stores nothing. */
export function stored(name: Name): string | null {
  try {
    return localStorage.getItem(own(name));
  } catch {
    return null;
  }
}

/** Keeps a text, or with nothing lets go of it; false where the browser stores nothing: private windows, full devices. */
export function store(name: Name, text?: string): boolean {
  try {
    if (text === undefined) localStorage.removeItem(own(name));
    else localStorage.setItem(own(name), text);
    return true;
  } catch {
    return text === undefined;
  }
}

/** Calls `show` when another page, or another tab, may have changed what is kept. */
export function whenChanged(show: () => void): void {
  addEventListener('storage', show);
  addEventListener('pageshow', ({ persisted }) => persisted && show());
}

/** Lets go of everything that this site has stored. */
export function storeNothing(): void {
  try {
    for (const name of Object.keys(localStorage)) if (isOwn(name)) localStorage.removeItem(name);
  } catch {
    // Nothing is stored where nothing can be.
  }
}
