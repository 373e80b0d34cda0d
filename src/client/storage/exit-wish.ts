import { store, stored } from './stored.ts';

/** The wish for quick exit on every page, with the words of the button in the language in which it was wished. */
export interface ExitWish {
  label: string;
  about: string;
  href: string;
  /** Leaving empties all that the device keeps. */
  empties: boolean;
}

/** The kept wish; nothing where there is none, or where what is kept is none. */
export function exitWish(): ExitWish | undefined {
  try {
    const wish: Partial<ExitWish> | null = JSON.parse(stored('exit') ?? 'null');
    const { label, about, href, empties } = wish ?? {};
    if (typeof label !== 'string' || typeof about !== 'string' || !/^https:\/\/./.test(String(href))) return undefined;
    return { label, about, href: String(href), empties: empties === true };
  } catch {
    return undefined;
  }
}

/** Keeps the wish, or lets go of it; false where the browser keeps nothing. */
export const wishExit = (wish?: ExitWish): boolean => store('exit', wish && JSON.stringify(wish));
