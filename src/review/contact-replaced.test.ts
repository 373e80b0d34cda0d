import { describe, expect, test } from 'vitest';
import { contactReplaced } from './contact-replaced.ts';
import { changed, risks } from './testing.ts';

const place = '\n  - street: Kirkkokatu 5\n    city: Turku';
const other = place.replace('5', '7');
const line = (phone: string) => `\n  - name: Linja\n    activity: guidance\n    phone: "${phone}"\n    asOf: "2026"`;

describe('a way to reach an organisation is replaced', () => {
  test.each([
    ['phone', { phone: '"+358401234568"' }, {}],
    ['website', { website: 'https://toinen.fi/' }, {}],
    ['e-mail', { email: 'uusi@esimerkki.fi' }, { email: 'info@esimerkki.fi' }],
    ['street', { locations: other }, { locations: place }],
    ['the number of a line', { offers: line('116006') }, { offers: line('116123') }],
  ])('%s', (_, facts, more) => {
    expect(risks(contactReplaced, ...changed(facts, more))).toEqual([
      { id: 'contact-replaced', weight: 'look', of: ['a'] },
    ]);
  });

  test('what comes where there was none replaces nothing, and other fields are no contact', () => {
    expect(
      risks(contactReplaced, ...changed({ email: 'info@esimerkki.fi', locations: place, offers: line('116123') })),
    ).toEqual([]);
    expect(risks(contactReplaced, ...changed({ groups: '[women]' }))).toEqual([]);
  });
});
