import { controls } from '#schema/types.ts';
import type { EntryKind } from './read.ts';

/** Signs that nobody sees and no word needs; the joiners of Persian and of emoji are others. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text in the one form in which the same letters are the same: composed (NFC), without soft hyphens and spaces of no width. */
export const clean = (text: string): string => text.normalize('NFC').replace(unseen, '');

/** Spaces that look like any other. */
const otherSpaces = /[\u00a0\u2007\u202f]/g;

/** Facts in that form, as YAML or as what it says. Names of places and organisations are compared: in an organisation's a space is a space. */
export function cleanFacts<Facts>(kind: EntryKind, facts: Facts): Facts;
export function cleanFacts(kind: EntryKind, facts: unknown): unknown {
  if (typeof facts === 'string') return kind === 'organisation' ? clean(facts).replace(otherSpaces, ' ') : clean(facts);
  if (Array.isArray(facts)) return facts.map((one) => cleanFacts(kind, one));
  if (facts === null || typeof facts !== 'object') return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, cleanFacts(kind, value)]));
}

/** The first sign that a text may not hold, by the line on which it stands, from 1. */
export function hidden(text: string): { line: number; code: string } | undefined {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [sign] = controls.exec(line.replace(/\t|\r$/g, '')) ?? [];
    if (sign) return { line: index + 1, code: `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` };
  }
  return undefined;
}
