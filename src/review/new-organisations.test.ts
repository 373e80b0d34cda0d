import { expect, test } from 'vitest';
import { newOrganisations } from './new-organisations.ts';
import { pathOf, risks } from './testing.ts';

test('organisations that were not there', () => {
  expect(risks(newOrganisations, {}, { [pathOf('a')]: 'x' })).toEqual([{ id: 'new', weight: 'look', of: ['a'] }]);
  expect(risks(newOrganisations, { [pathOf('a')]: 'x' }, {})).toEqual([]);
  expect(risks(newOrganisations, {}, { 'content/translations/en/a.md': 'x' })).toEqual([]);
});
