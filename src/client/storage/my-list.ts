import { store, stored } from './stored.ts';

/** An organisation on the reader's list. */
export interface ListEntry {
  id: string;
  note?: string;
}

const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]+$/.test(id);

/** An entry with its note, where there is one. */
export const entry = (id: string, note: unknown): ListEntry =>
  typeof note === 'string' && note ? { id, note } : { id };

/** Reads a list as this device keeps it; what is no entry is left out, and so is a second one of the same. */
export function parseMyList(text: string | null): ListEntry[] {
  let found: unknown;
  try {
    found = JSON.parse(text || '[]');
  } catch {
    // Not ours, or cut off: an empty list.
  }
  const byId = new Map<string, ListEntry>();
  for (const one of Array.isArray(found) ? found : [])
    if (isId(one?.id) && !byId.has(one.id)) byId.set(one.id, entry(one.id, one.note));
  return [...byId.values()];
}

/** The list of this device; empty where the browser keeps nothing. */
export const readMyList = (): ListEntry[] => parseMyList(stored('list'));

/** Keeps a list on this device, where an empty one leaves no trace; false where the browser keeps nothing. */
export const writeMyList = (list: readonly ListEntry[]): boolean =>
  store('list', list.length > 0 ? JSON.stringify(list) : undefined);

/** So many organisations of a shared list are looked up; nobody shares more by hand. */
export const mostShared = 200;

/** What a sentence puts after an address, and programs take for a part of it. */
const around = /(?:[.,;:!?)\]}"'»”>…]|%[0-9a-f]{2})+$/i;

/** Ids of a shared list, from an address: `#mieli,marhaban-keskus`. */
export const sharedIds = (hash: string): string[] => [
  ...new Set(hash.replace(/^#/, '').replace(/%2C/gi, ',').replace(around, '').split(',').filter(isId)),
];
