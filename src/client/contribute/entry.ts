import { once } from '#client/data/once.ts';
import { had, Unavailable } from '#client/data/unavailable.ts';
import type { PlaceTables } from '#places/places.ts';
import type { Facts } from './facts.ts';

/** An entry as it is before anybody changes it here. */
export interface Before {
  /** Its file; empty for an entry that is new. */
  text: string;
  facts: Facts;
}

/** The rules and the printer, which only those load who fill in the form. */
export const rules = once(() => {
  // Code made of text is forbidden on our pages; zod reads this setting when it is loaded.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  return import('./judge.ts');
});

/** The tables of places. */
export const places = (base: string): Promise<PlaceTables> =>
  had(fetch(`${base}places.json`, { cache: 'no-cache' }).then((response) => response.json()));

/** An entry of the site; nothing where it has none of that id. */
export async function entryOf(base: string, id: string): Promise<Before | undefined> {
  const response = await had(fetch(`${base}organisations/${id}.md`, { cache: 'no-cache' }));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Unavailable(String(response.status));
  const text = await response.text();
  const facts = (await rules()).factsIn(id, text);
  return facts && { text, facts };
}

/** A new entry, before anything is said of it. */
export const newEntry = (language: string): Before => ({ text: '', facts: { status: 'active', language } });
