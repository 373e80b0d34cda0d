import { expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { risksOf } from './risks.ts';
import { change, changed, ids, pathOf } from './testing.ts';

test('all risks together, the heaviest first', () => {
  const [before, after] = changed({ phone: '"+358401234568"' });
  const b = { [pathOf('b')]: organisation() };
  const found = risksOf(change({ ...before, ...b }, { ...after, 'src/a.ts': 'x' }));
  expect(ids(found)).toEqual(['vanishing', 'mixed', 'outside', 'contact-replaced']);
});
