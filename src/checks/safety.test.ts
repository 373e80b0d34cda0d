import { describe, expect, test } from 'vitest';
import { safety } from './safety.ts';
import { findings, finnish, organisation } from './testing.ts';

const path = 'content/organisations/a.md';
const found = (facts: Record<string, string>, body = finnish) =>
  findings(safety, { [path]: organisation(facts, body) });
const fields = (facts: Record<string, string>, body?: string) => found(facts, body).map(({ field }) => field);

const offer = (more: string) => `\n  - name: Apu\n    activity: crisis-support\n    asOf: "2026"${more}`;
const number = { offers: offer('\n    phone: "+358401234567"') };
const shelter = { activities: '[guidance, shelter]', addressSecret: 'true', ...number };
const aboutShelter = `${finnish}\nMeillä on turvakoti.`;

describe('safety', () => {
  test('a shelter whose place is not marked as secret', () => {
    expect(found({ activities: '[shelter]', ...number }, aboutShelter)).toEqual([
      {
        rule: 'safety',
        level: 'error',
        file: path,
        line: 8,
        field: 'activities',
        message: {
          fi: 'Järjestöllä on turvakoti (shelter), mutta osoitetta ei ole merkitty salaiseksi. Lisää rivi addressSecret: true ja poista osoitteet.',
          en: 'The organisation has a shelter, but its address is not marked as secret. Add the line addressSecret: true and remove addresses.',
        },
      },
    ]);
    const locations = '\n  - city: Espoo';
    expect(fields({ activities: '[shelter]', ...number, locations }, aboutShelter)).toEqual([
      'activities',
      'locations',
    ]);
    expect(found({ ...shelter, locations }, aboutShelter)).toEqual([]);
    expect(found(shelter, aboutShelter)).toEqual([]);
  });

  test.each([
    ['activities', { activities: '[guidance, crisis-support]', ...number }, 'activities.1'],
    ['activities', shelter, 'activities.1'],
    ['groups', { groups: '[women, violence-survivors]' }, 'groups.1'],
  ])('a tag of %s of which the text does not speak', (_, facts, field) => {
    expect(found(facts)).toMatchObject([
      { level: 'error', field, message: { en: expect.stringContaining('or remove the tag') } },
    ]);
  });

  test('crisis help does not stand for a shelter, a shelter stands for crisis help', () => {
    expect(fields(shelter, `${finnish}\nAutamme kriisissä.`)).toEqual(['activities.1']);
    expect(fields({ ...shelter, activities: '[shelter, crisis-support]' }, aboutShelter)).toEqual([]);
  });

  test.each([
    ['fi', 'Puhutaan lähiväkivallasta, väkivallasta.'],
    ['fi-simple', 'Onko kotona väkivaltaa?'],
    ['sv', 'Vi hjälper om du har mött våld.'],
    ['en', 'Has somebody threatened you?'],
  ])('words of %s', (language, body) => {
    expect(fields({ language, groups: '[violence-survivors]' }, body)).toEqual([]);
    expect(fields({ language, groups: '[violence-survivors]' }, 'Salsa.')).toEqual(['groups.0']);
  });

  test('the summary counts, a part inside a word does not', () => {
    const facts = { groups: '[violence-survivors]' };
    expect(fields({ ...facts, summary: 'Väkivaltaa kokeneille.' })).toEqual([]);
    expect(fields(facts, 'Photo.\nHehotellissa.')).toEqual(['groups.0']);
  });

  test.each([
    ['nobody', {}, false],
    ['an offer without a number', { offers: offer('') }, false],
    ['a number of something else', { offers: number.offers.replace('crisis-support', 'guidance') }, false],
    ['a number', number, true],
    ['a chat', { offers: offer('\n    url: https://talo.fi/chat') }, true],
  ])('who is in danger reaches %s', (_, facts, reached) => {
    const activities = { activities: '[crisis-support]' };
    const told = reached ? [] : [{ field: 'activities.0', message: { en: expect.stringContaining('reach nobody') } }];
    expect(found({ ...activities, ...facts }, 'Apua kriisissä.')).toMatchObject(told);
    expect(found({ ...activities, ...facts }, 'Apua kriisissä. Soita Nollalinjaan.')).toEqual([]);
    expect(found({ ...activities, ...facts, status: 'ended' }, 'Apua kriisissä.')).toEqual([]);
  });

  test('other tags are none of its business', () => {
    expect(found({})).toEqual([]);
  });
});
