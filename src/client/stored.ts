/** What this device keeps for a reader, each after a tap: the language chosen in the menu, the list, the wish for quick exit, place and language of service. */
type Name = 'language' | 'list' | 'exit' | 'path';

/** What is kept under a name; nothing in a browser that stores nothing. */
export function stored(name: Name): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text, or with nothing lets go of it; a browser that stores nothing forgets it. */
export function store(name: Name, text?: string): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Private windows and full devices.
  }
}

/** Lets go of everything. */
export function storeNothing(): void {
  try {
    localStorage.clear();
  } catch {
    // Nothing is stored where nothing can be.
  }
}
