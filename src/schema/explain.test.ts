import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { fieldsOf } from './fields.ts';
import { organisation, translation } from './organisation.ts';

const least = {
  name: 'Esimerkki ry',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Neuvoja kaikille.',
  serves: ['Helsinki'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://esimerkki.fi/', asOf: '2026-03' }],
};

const said = (data: unknown, schema: typeof organisation | typeof translation = organisation) =>
  schema.safeParse(data).error?.issues.map((issue) => explain(issue, data, fieldsOf(schema))) ?? [];
const about = (facts: Record<string, unknown>) => said({ ...least, ...facts });

describe('explain', () => {
  test('a missing fact', () => {
    expect(about({ name: undefined })).toEqual([
      {
        fi: 'Pakollinen tieto puuttuu: virallinen nimi. Kirjoita esimerkiksi: Esimerkki ry',
        en: 'A required fact is missing: official name. Write for example: Esimerkki ry',
      },
    ]);
    expect(about({ locations: [{}] })).toEqual([
      {
        fi: 'Pakollinen tieto puuttuu: paikkakunta. Kirjoita esimerkiksi: Helsinki',
        en: 'A required fact is missing: town. Write for example: Helsinki',
      },
    ]);
    expect(about({ status: null })).toEqual([
      {
        fi: 'Pakollinen tieto puuttuu: tila. Valitse: active, unclear, ended.',
        en: 'A required fact is missing: status. Choose from: active, unclear, ended.',
      },
    ]);
  });

  test('no facts at all', () => {
    expect(said(null)).toEqual([
      {
        fi: 'Pakollinen tieto puuttuu: kaikki tiedot. Katso ohje: content/organisations/README.md.',
        en: 'A required fact is missing: all facts. See content/organisations/README.md.',
      },
    ]);
  });

  test('an empty field that need not be there', () => {
    expect(about({ phone: null })).toEqual([
      {
        fi: 'Kenttä on tyhjä: puhelin. Täydennä se tai poista rivi. Kirjoita esimerkiksi: +358401234567',
        en: 'The field is empty: phone. Fill it in or remove the line. Write for example: +358401234567',
      },
    ]);
  });

  test('a field that does not exist, here or inside another', () => {
    expect(about({ phon: '112', websit: 'https://a.fi' })).toEqual([
      {
        fi: 'Kenttää "phon", "websit" ei tunneta. Tarkoititko "phone"? Korjaa nimi tai poista rivi.',
        en: 'There is no field "phon", "websit". Did you mean "phone"? Correct the name or remove the line.',
      },
    ]);
    expect(about({ locations: [{ city: 'A', steet: 'B' }] })).toMatchObject([
      { en: expect.stringContaining('Did you mean "street"?') },
    ]);
  });

  test('a value that YAML does not read as text', () => {
    expect(about({ locations: [{ city: 'Helsinki', postcode: 530 }] })).toEqual([
      {
        fi: 'Tässä on 530, jonka tiedosto lukee muuksi kuin tekstiksi. Kirjoita se lainausmerkkeihin. Kirjoita esimerkiksi: 00530',
        en: 'Here stands 530, which is not read as text. Write it in quotes. Write for example: 00530',
      },
    ]);
  });

  test('a value of another kind', () => {
    expect(about({ serves: 'Helsinki' })).toEqual([
      {
        fi: 'Tässä on "Helsinki", mutta tähän kuuluu luettelo (rivit, jotka alkavat "- "). Kirjoita esimerkiksi: Helsinki',
        en: 'Here stands "Helsinki", but a list (lines that begin with "- ") belongs here. Write for example: Helsinki',
      },
    ]);
    expect(about({ names: ['A'], founded: 1998.5, confirmed: true })).toMatchObject([
      { en: 'Here stands ["A"], but a group of fields belongs here. See content/organisations/README.md.' },
      { en: 'Here stands 1998.5, but a whole number belongs here. Write for example: 1998' },
      { en: 'Here stands true, but a group of fields belongs here. See content/organisations/README.md.' },
    ]);
    expect(about({ founded: Number.NaN })).toMatchObject([{ en: expect.stringContaining('Here stands NaN, but a') }]);
  });

  test('of several values and names the nearest is told', () => {
    expect(about({ status: 'endet' })).toMatchObject([{ en: expect.stringContaining('The nearest is "ended"') }]);
    expect(about({ naem: 'A', zzzzz: 'B' })).toMatchObject([
      { en: expect.stringMatching(/"naem", "zzzzz".*Did you mean "name"/) },
    ]);
  });

  test('a value that is not in its list', () => {
    expect(about({ status: 'actve' })).toEqual([
      {
        fi: 'Arvoa "actve" ei ole luettelossa. Lähin on "active"; kaikki: active, unclear, ended.',
        en: 'The value "actve" is not in the list. The nearest is "active"; all: active, unclear, ended.',
      },
    ]);
    expect(about({ status: 5 })).toMatchObject([{ en: expect.stringContaining('The value 5 is not in the list.') }]);
  });

  test('too little and too much', () => {
    expect(about({ serves: [], founded: 2500 })).toEqual([
      {
        fi: 'Tässä on 2500, joka on liikaa. Kirjoita esimerkiksi: 1998',
        en: 'Here stands 2500, which is too much. Write for example: 1998',
      },
      {
        fi: 'Tässä on [], joka on liian vähän. Kirjoita esimerkiksi: Helsinki',
        en: 'Here stands [], which is too little. Write for example: Helsinki',
      },
    ]);
  });

  test('a refusal in the words of its type, for a value and for a name in a group', () => {
    expect(about({ email: 'info', names: { suomi: 'A' } })).toEqual([
      {
        fi: 'Tässä on "suomi". Kirjoita kielen BCP 47 -tunnus, esimerkiksi fi, so tai ckb.',
        en: 'Here stands "suomi". Write the BCP 47 tag of the language, for example fi, so or ckb.',
      },
      {
        fi: 'Tässä on "info". Kirjoita järjestön yleinen sähköpostiosoite, esimerkiksi "info@jarjesto.fi".',
        en: 'Here stands "info". Write the organisation\'s general e-mail address, for example "info@jarjesto.fi".',
      },
    ]);
    expect(said({ summary: 'A', of: 'x', by: 'person' }, translation)).toEqual([
      { fi: 'Tässä on "x". Kirjoita esimerkiksi: 1a2b3c4d', en: 'Here stands "x". Write for example: 1a2b3c4d' },
    ]);
  });

  test('a long value is cut to 60 characters', () => {
    const [sentence] = about({ summary: 'a'.repeat(500) });
    expect(sentence?.en).toBe(`Here stands "${'a'.repeat(58)}…. Make it shorter: at most 160 characters.`);
  });
});
