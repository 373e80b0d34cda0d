import type { Change } from './change.ts';
import { organisationIn, organisationsOf } from './facts.ts';
import type { RiskFinder } from './risk.ts';

/** The organisations whose id or name somebody has written. */
export function spokenFor({ speaksFor, before, after }: Pick<Change, 'speaksFor' | 'before' | 'after'>): string[] {
  const wanted = plain(speaksFor ?? '');
  if (!wanted) return [];
  const found = [...before.entries, ...after.entries].flatMap((entry) => {
    const facts = organisationIn(entry);
    const names = facts ? [facts.name, facts.shortName, ...Object.values(facts.names ?? {})] : [];
    return [entry.id, ...names].some((name) => entry.kind === 'organisation' && plain(name ?? '') === wanted)
      ? [entry.id]
      : [];
  });
  return [...new Set(found)];
}

/** Names as people write them: without the signs of an association's form, in small letters. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:ry|rf|sr)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Who speaks for one organisation has nothing to say about another one. */
export const competitor: RiskFinder = function* (change) {
  const own = spokenFor(change);
  const others = organisationsOf(change).filter((id) => !own.includes(id));
  if (change.speaksFor && others.length > 0)
    yield {
      id: 'competitor',
      weight: 'ask',
      says: {
        fi: 'Lähettäjä sanoo puhuvansa muun järjestön puolesta kuin sen, jonka tietoja muuttaa. Kysy muutettavalta järjestöltä.',
        en: 'The sender says to speak for another organisation than the one that is changed. Ask the one that is changed.',
      },
      of: [change.speaksFor, ...others],
    };
};
