import { store, stored } from './stored.ts';

/** The wish for quick exit on every page, with the words of the button in the language in which it was wished. */
export interface ExitWish {
  label: string;
  about: string;
  href: string;
  /** Leaving empties all that the device keeps. */
  empties: boolean;
}

/** The kept wish; nothing where there is none, or where it cannot be read. */
export function exitWish(): ExitWish | undefined {
  try {
    return JSON.parse(stored('exit') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the wish, or lets go of it. */
export const wishExit = (wish?: ExitWish): void => store('exit', wish && JSON.stringify(wish));
