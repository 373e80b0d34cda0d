import { expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import { buildDirectory } from './directory.ts';
import { helpLines } from './help-lines.ts';

test('helpLines are for the whole country, for a crisis or against violence, and answer a phone', () => {
  const line = { name: 'Linja', activity: 'crisis-support', phone: '116006', asOf: '2024' } as const;
  const all = [
    one('own-phone', { serves: ['country'], activities: ['crisis-support'], phone: '+358925250111' }),
    one('phone-of-offer', { serves: ['online'], activities: ['shelter'], offers: [line] }),
    one('no-phone', { serves: ['country'], activities: ['shelter'], website: 'https://a.fi/' }),
    one('local', { serves: ['Turku'], activities: ['crisis-support'], phone: '+358925250111' }),
    one('other-help', { serves: ['country'], activities: ['sports'], phone: '+358925250111' }),
  ];
  expect(helpLines(buildDirectory(all, places)).map(({ id }) => id)).toEqual(['own-phone', 'phone-of-offer']);
});
