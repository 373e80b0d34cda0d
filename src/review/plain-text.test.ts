import { expect, test } from 'vitest';
import { finnish, organisation } from '#checks/testing.ts';
import { asText } from './plain-text.ts';
import { pathOf, reviewOf } from './testing.ts';

test('the same for a terminal, which no sign of a stranger turns round', () => {
  const before = { [pathOf('a')]: organisation({ basedIn: 'Turku', summary: 'Vanha.' }) };
  const text = finnish.replace('Lapset', 'Kaikki lapset');
  const after = { [pathOf('a')]: organisation({ basedIn: 'Turku', summary: '"Uusi \u200f."' }, text) };
  expect(
    asText(reviewOf(before, after)),
  ).toContain(`Esimerkki ry · organisations/a.md · Varsinais-Suomi @kotokartta/varsinais-suomi
  Tiivistelmä / Summary: Vanha. → Uusi \\u200f.
  Teksti / Text: … Torstaina juodaan kahvia ja puhutaan suomea. [-Lapset-]{+Kaikki lapset+} voivat tulla mukaan. Kaikki on ilmaista. … `);
  expect(asText(reviewOf(before, before))).toMatch(
    /^Ehdotus \/ Proposal: Hyväksy \/ Accept\n {2}Tarkistus ei löytänyt/,
  );
});
