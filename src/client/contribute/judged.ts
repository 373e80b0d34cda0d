import type { Finding } from '#checks/material.ts';
import type { PlaceTables } from '#places/places.ts';
import { clockAt } from '#times/calendar.ts';
import { idFor, withSource } from './end.ts';
import { rules } from './entry.ts';
import type { Facts } from './facts.ts';

/** A finished file, and what the rules find wrong with it. */
export interface Judged {
  text: string;
  faults: Finding[];
}

/** Prints the facts as a file and asks the rules of it; an entry without an id is new. */
export async function judged(id: string, facts: Facts, tables: PlaceTables): Promise<Judged> {
  const { fileOf, judge } = await rules();
  const text = fileOf(id ? facts : withSource(facts, clockAt(new Date()).date));
  return { text, faults: judge(id || idFor(facts), text, tables).filter(({ level }) => level === 'error') };
}
