import { describe, expect, test } from 'vitest';
import { secretAddress } from './secret-address.ts';
import { english, findings, finnish, organisation, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const secret = (facts: Record<string, string> = {}, body = finnish) => ({
  [path]: organisation({ addressSecret: 'true', ...facts }, body),
});

const offer = (name: string) => `\n  - name: ${name}\n    activity: guidance\n    asOf: "2026"`;

describe('secret-address', () => {
  test('a place of a shelter', () => {
    const locations = '\n  - street: Piilokuja 5\n    city: Espoo';
    expect(findings(secretAddress, secret({ locations }))).toEqual([
      {
        rule: 'secret-address',
        level: 'error',
        file: path,
        line: 15,
        field: 'locations',
        message: {
          fi: 'Osoite on merkitty salaiseksi (addressSecret), mutta tässä on paikka. Poista kenttä locations heti.',
          en: 'The address is marked as secret (addressSecret), but a place stands here. Remove the field locations at once.',
        },
      },
    ]);
  });

  test.each(['postcode: "02100"', 'name: Talo', 'lat: 60.2', 'lon: 24.9'])('%s gives a place away', (fact) => {
    const locations = `\n  - city: Espoo\n    ${fact}`;
    expect(findings(secretAddress, secret({ locations }))).toMatchObject([{ field: 'locations' }]);
  });

  test('the place of an offer', () => {
    const offers = '\n  - name: Ryhmä\n    activity: guidance\n    where: Talo\n    asOf: "2026"';
    expect(findings(secretAddress, secret({ offers }))).toMatchObject([
      {
        line: 17,
        field: 'offers.0.where',
        message: { en: expect.stringContaining('Remove the field where at once.') },
      },
    ]);
  });

  test('a street in the text', () => {
    expect(findings(secretAddress, secret({}, `${finnish}\nTalo on osoitteessa Piilokuja 5.`))).toEqual([
      {
        rule: 'secret-address',
        level: 'error',
        file: path,
        line: 20,
        field: 'body',
        message: {
          fi: 'Osoite on merkitty salaiseksi (addressSecret), mutta tekstissä on katuosoite. Poista se heti.',
          en: 'The address is marked as secret (addressSecret), but a street address stands in the text. Remove it at once.',
        },
      },
    ]);
  });

  test.each([
    'Äkäslompolontie 7',
    'Åbovägen 12',
    'Iso Roobertinkatu 1',
    'Östra Strandgatan 3',
    'Kuusi-Väinön polku ja Metsäpolku 2',
  ])('%s is a street, in the summary and in translations too', (street) => {
    const files = {
      ...secret({ summary: `Turvakoti, ${street}` }),
      'content/translations/en/a.md': translation({ summary: `Shelter, ${street}` }, `${english}\n${street}`),
    };
    expect(findings(secretAddress, files).map(({ file, line, field }) => [file, line, field])).toEqual([
      [path, 6, 'summary'],
      ['content/translations/en/a.md', 2, 'summary'],
      ['content/translations/en/a.md', 10, 'body'],
    ]);
  });

  test.each([
    ['name', { name: 'Talo, Kirkkokatu 5' }, 'name'],
    ['names.sv', { names: '{sv: Huset Kyrkogatan 5}' }, 'names.sv'],
    ['shortName', { shortName: 'Kirkkokatu 5' }, 'shortName'],
    ['alternateNames', { alternateNames: '[Talo, Kirkkokatu 5]' }, 'alternateNames.1'],
    ['the name of an offer', { offers: offer('Ryhmä Kirkkokatu 5') }, 'offers.0.name'],
    ['a link', { website: 'https://talo.fi/Kirkkokatu+5' }, 'website'],
  ])('a street in %s', (_, facts, field) => {
    expect(findings(secretAddress, secret(facts))).toMatchObject([{ level: 'error', field }]);
  });

  test.each([
    ['kirkkokatu 5', 20],
    ['KIRKKOKATU 5 A', 20],
    ['Kirkkokatu, 5', 20],
    ['**Kirkkokatu** 5', 20],
    ['Kirkko*katu* 5', 20],
    ['[Kirkkokatu](https://talo.fi/) 5', 20],
    ['Kirkkokatu\n5', 20],
    ['**Kirkkokatu**\n\n5', 20],
    ['- Kirkkokatu\n- 5', 20],
    ['Kirkkokatu numero 5', 20],
    ['Kirkkokatu nro. 5', 20],
    ['Kirkkokadulla 12–14', 20],
    ['Kirkkokatu5', 20],
    ['Kirkko\u00adkatu\u00a05', 20],
    ['Kirkkokatu ٥', 20],
    ['5 Church Street', 20],
    ['5, Kirkkokatu', 20],
    ['Кирккокату 5', 20],
    ['ул. Ленина, д. 5', 20],
    ['улица Ленина, 5', 20],
    ['ул. Ленина 5', 20],
    ['[kartta](https://kartta.fi/Kirkkokatu%205)', 20],
  ])('%j is a street, however it is written', (street, line) => {
    expect(findings(secretAddress, secret({}, `${finnish}\n${street}`))).toMatchObject([{ level: 'error', line }]);
  });

  test('in any language, on its line', () => {
    const arabic = 'نحن نساعد النساء.\n\nالعنوان: Kirkkokatu 5';
    const files = { ...secret(), 'content/translations/ar/a.md': translation({}, arabic) };
    expect(findings(secretAddress, files)).toMatchObject([
      { level: 'error', file: 'content/translations/ar/a.md', line: 9, field: 'body' },
    ]);
  });

  test('any word with the number of a house is to be looked at', () => {
    for (const words of ['Bulevardi 5', 'bulevardi 5 A 5', 'Piilola, 12b', 'Kysy Aallosta 5–7.'])
      expect(new Set(findings(secretAddress, secret({}, `${finnish}\n${words}`)).map(({ level }) => level))).toEqual(
        new Set(['warning']),
      );
    expect(findings(secretAddress, secret({ summary: 'Apua, Bulevardi 5' }))).toMatchObject([
      { level: 'warning', line: 6, field: 'summary', message: { en: expect.stringContaining('in letters') } },
    ]);
  });

  test.each([
    'Soita 112 tai 116 006.',
    'Avoinna klo 9–15 ja maanantaina 9.30–11.',
    'Avoinna 24/7.',
    'Meillä on 12–29-vuotiaita ja noin 20 kieltä puhuvia.',
    'Täällä on 30 järjestöä, vuonna 2026 perustettu.',
    'Kurssi alkaa 1.12.2026.',
    'Olemme kadulla. 5 ihmistä auttaa.',
    'Open 24 hours, for 12 people.',
    'Numero on 09 123 4567',
    'https://talo.fi/sivu 2026',
  ])('"%s" is no address', (words) => {
    expect(findings(secretAddress, secret({}, `${finnish}\n${words}`))).toEqual([]);
  });

  test('addresses that are no secret are silent; a town alone is a place, too', () => {
    const locations = '\n  - street: Kirkkokatu 5\n    city: Espoo';
    expect(findings(secretAddress, { [path]: organisation({ locations }, 'Kirkkokatu 5') })).toEqual([]);
    expect(findings(secretAddress, secret({ locations: '\n  - city: Espoo' }))).toMatchObject([{ field: 'locations' }]);
    expect(findings(secretAddress, secret())).toEqual([]);
  });

  test('a long text is read once', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(25_000),
      'katu '.repeat(5000),
      'katu 5 '.repeat(4000),
      '5'.repeat(25_000),
      'a 5 '.repeat(6000),
    ])
      findings(secretAddress, secret({}, text));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
