import { describe, expect, test } from 'vitest';
import { organisation, translation } from '#checks/testing.ts';
import { shelter } from './shelter.ts';
import { changed, ids, pathOf, risks } from './testing.ts';

describe('shelters', () => {
  const secret = { addressSecret: 'true' };

  test('whatever changes of one, a second editor looks', () => {
    expect(risks(shelter, ...changed({ groups: '[women]' }, secret))).toEqual([
      { id: 'shelter', weight: 'look', of: ['a'] },
    ]);
    expect(ids(risks(shelter, ...changed({ activities: '[shelter]' })))).toEqual(['shelter']);
    expect(ids(risks(shelter, ...changed({ groups: '[violence-survivors]' })))).toEqual(['shelter']);
    expect(risks(shelter, ...changed({ groups: '[women]' }))).toEqual([]);
  });

  test('a translation of one is of one', () => {
    const a = { [pathOf('a')]: organisation(secret) };
    const text = { 'content/translations/en/a.md': translation() };
    expect(ids(risks(shelter, a, { ...a, ...text }))).toEqual(['shelter']);
  });

  test('an address that would no longer be secret is refused', () => {
    const before = { [pathOf('a')]: organisation(secret) };
    expect(ids(risks(shelter, before, { [pathOf('a')]: organisation() }))).toEqual(['shelter-opened', 'shelter']);
  });
});
