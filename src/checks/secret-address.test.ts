import { describe, expect, test } from 'vitest';
import { secretAddress } from './secret-address.ts';
import { english, findings, finnish, organisation, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const secret = (facts: Record<string, string> = {}, body = finnish) => ({
  [path]: organisation({ addressSecret: 'true', ...facts }, body),
});

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

  test('a secret that is kept, and addresses that are no secret, are silent', () => {
    expect(findings(secretAddress, secret({ locations: '\n  - city: Espoo' }))).toEqual([]);
    expect(findings(secretAddress, secret({}, `${finnish}\nTie on pitkä. Vuonna 2026 Tie 5 kulki.`))).toEqual([]);
    const locations = '\n  - street: Kirkkokatu 5\n    city: Espoo';
    expect(findings(secretAddress, { [path]: organisation({ locations }, 'Kirkkokatu 5') })).toEqual([]);
  });
});
