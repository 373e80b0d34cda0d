import { expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { fieldChanges, isSame } from './fields.ts';

/** One line a row: name, which of several, was → will be. */
const rows = (before: object, after: object) =>
  fieldChanges('organisation', before, after, places).map(
    ({ name, within, was, will, isPart }) =>
      `${name.en}${within ? ` (${within})` : ''}: ${was?.en ?? '–'} → ${will?.en ?? '–'}${isPart ? ' …' : ''}`,
  );

const cafe = {
  name: 'Kahvila',
  activity: 'meeting-place',
  asOf: '2024',
  when: { slots: [{ days: ['mo'], from: '09:00', to: '10:00' }] },
};

test('fields in the order of the schema, in words; what stays is not said', () => {
  expect(
    rows(
      { name: 'A', phone: '+358401234567', status: 'active' },
      { status: 'ended', phone: '+358401234568', name: 'A' },
    ),
  ).toEqual(['Status: active → ended', 'Phone: 040 1234567 → 040 1234568']);
  expect(fieldChanges('translation', { by: 'machine' }, { by: 'person' }, places)[0]).toMatchObject({
    path: ['by'],
    name: { fi: 'Kääntäjä', en: 'Translator' },
    was: { fi: 'kone', en: 'a machine' },
    will: { fi: 'ihminen', en: 'a person' },
  });
});

test('of a list what leaves and what comes; of its order alone the whole', () => {
  expect(rows({ serves: ['Turku', 'online'] }, { serves: ['Turku', 'Salo', 'Raisio'] })).toEqual([
    'Area: online → Salo; Raisio …',
  ]);
  expect(rows({ groups: ['men', 'women'] }, { groups: ['women', 'men'] })).toEqual([
    'For whom: Men; Women → Women; Men',
  ]);
  expect(rows({}, { groups: ['women'] })).toEqual(['For whom: – → Women']);
});

test('an offer is known by its name, a place by its street, a language by its tag', () => {
  const later = { ...cafe, when: { slots: [{ days: ['tu'], from: '09:00', to: '10:00' }] } };
  expect(rows({ offers: [cafe, { ...cafe, name: 'Kuoro' }] }, { offers: [{ ...cafe, name: 'Kuoro' }, later] })).toEqual(
    ['Groups, cafés, lines …: weekly times (Kahvila): Monday 9–10 → Tuesday 9–10'],
  );
  expect(
    rows({ locations: [{ street: 'A 1', city: 'Turku' }] }, { locations: [{ street: 'B 2', city: 'Turku' }] }),
  ).toEqual(['Places: street address (A 1): A 1 → B 2']);
  expect(
    rows({ languages: [{ language: 'so' }] }, { languages: [{ language: 'so', how: 'staff' }, { language: 'ar' }] }),
  ).toEqual(['Languages of service: how it is served (so): – → staff', 'Languages of service: – → Arabic …']);
  expect(rows({ offers: [cafe, { ...cafe, name: 'Kuoro' }] }, { offers: [cafe] })).toEqual([
    'Groups, cafés, lines …: Kuoro, Open meeting place, 2024, Monday 9–10 → – …',
  ]);
});

test('a field that nobody knows says so, and its name is not taken for ours', () => {
  expect(rows({}, { telefoni: '1' })).toEqual(['Unknown field (telefoni): – → 1']);
  expect(rows({ names: { en: 'A' } }, { names: { en: 'B' } })).toEqual([
    'Official names in other languages (en): A → B',
  ]);
});

test('facts of any form break nothing', () => {
  for (const facts of [
    null,
    'x',
    3,
    [],
    [[]],
    { offers: 'x' },
    { offers: [null, 'x', [1]] },
    { locations: { a: 1 } },
    { when: 1 },
    { __proto__: null },
  ])
    expect(() => [
      ...rows({ offers: [cafe] }, facts as object),
      ...rows(facts as object, { locations: [{ city: 'A' }] }),
    ]).not.toThrow();
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, index]));
  expect(rows({}, many)).toHaveLength(10_000);
});

test('two values are the same whatever the order of their fields', () => {
  expect(isSame({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
  expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame(Number.NaN, Number.NaN)).toBe(true);
  expect(isSame({ a: 1 }, [1])).toBe(false);
});
