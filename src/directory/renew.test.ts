import { describe, expect, test } from 'vitest';
import { entries, finnish, organisation, page, translation } from '#checks/testing.ts';
import { sourceHash } from '#entry/hash.ts';
import { renew } from './renew.ts';

const source = 'content/organisations/a.md';
const en = 'content/translations/en/a.md';
const sv = 'content/translations/sv/a.md';
const edited = `${finnish} Tervetuloa!`;
const of = sourceHash({ summary: 'Neuvoja ja kielikahvila kaikille.', body: edited }, 'x');

describe('renew', () => {
  const small = { [source]: organisation({}, edited), [en]: translation(), [sv]: translation() };

  test('after a small edit: `of` alone is new, in every language', () => {
    const renewed = renew(entries(small), ['a']);
    expect(renewed.map(({ path }) => path)).toEqual([en, sv]);
    expect(renewed[0]?.text).toBe(translation({ of: /^\d/.test(of) ? `"${of}"` : of }));
  });

  test('one language alone, or other organisations alone', () => {
    expect(renew(entries(small), ['a'], 'sv').map(({ path }) => path)).toEqual([sv]);
    expect(renew(entries(small), ['b'])).toEqual([]);
  });

  test('a translation that fits its original stays as it is', () => {
    expect(renew(entries({ [source]: organisation(), [en]: translation() }), ['a'])).toEqual([]);
  });

  test('a new language begins with any hash and gets the right one', () => {
    const files = {
      [source]: organisation({}, edited),
      'content/translations/et/a.md': translation({ of: '"00000000"' }),
    };
    expect(renew(entries(files), ['a'])[0]?.text).toContain(of);
  });

  test('a page is held against its original, which is the one that translates nothing', () => {
    const [about, suomi] = ['content/pages/en/about.md', 'content/pages/fi/about.md'];
    const translated = page({ of: '"00000000"', by: 'person' });
    const renewed = renew(entries({ [suomi]: translated, [about]: page() }), ['about']);
    expect(renewed.map(({ path }) => path)).toEqual([suomi]);
    const hash = sourceHash({ summary: 'Tietoa\nMitä tämä on.', body: finnish }, 'x');
    expect(renewed[0]?.text).toContain(hash);
    expect(
      renew(entries({ [suomi]: translated, 'content/organisations/about.md': organisation() }), ['about']),
    ).toEqual([]);
  });

  test('without an original, or with a faulty one, nothing is written', () => {
    expect(renew(entries({ [en]: translation() }), ['a'])).toEqual([]);
    expect(renew(entries({ [source]: organisation({ kind: 'club' }), [en]: translation() }), ['a'])).toEqual([]);
    expect(renew(entries({ [source]: 'unreadable', [en]: 'unreadable' }), ['a'])).toEqual([]);
  });
});
