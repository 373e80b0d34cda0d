import { describe, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { competitor, spokenFor } from './competitor.ts';
import { change, changed, ids, pathOf, risks } from './testing.ts';

describe('who speaks', () => {
  const b = { [pathOf('b')]: organisation({ name: 'Kilpailija ry' }) };
  const [a, after] = changed({ groups: '[women]' });
  const files = [
    { ...a, ...b },
    { ...after, ...b },
  ] as const;

  test('for another organisation than the one that changes, known or not', () => {
    expect(risks(competitor, ...files, { speaksFor: 'Kilpailija' })).toEqual([
      { id: 'competitor', weight: 'ask', of: ['Kilpailija', 'a'] },
    ]);
    expect(ids(risks(competitor, ...files, { speaksFor: 'Tuntematon' }))).toEqual(['competitor']);
  });

  test('for the one that changes, or for none, is no risk', () => {
    for (const speaksFor of ['a', 'Esimerkki', 'ESIMERKKI RY.', undefined])
      expect(risks(competitor, ...files, { speaksFor }), speaksFor).toEqual([]);
  });

  test('a name leads to an id', () => {
    expect(spokenFor(change(...files, { speaksFor: ' kilpailija r' }))).toEqual([]);
    expect(spokenFor(change(...files, { speaksFor: ' kilpailija, ry' }))).toEqual(['b']);
  });
});
