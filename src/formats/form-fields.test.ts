import { expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { keys } from '#i18n/t.ts';
import { fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';
import { type FormField, formSteps } from './form-fields.ts';

const steps = formSteps('en', ['so', 'fi']);
const all = steps.flatMap(({ first, more }) => [...first, ...more]);
const named = (name: string, fields: readonly FormField[] = all) =>
  fields.find((one) => one.name === name) ?? expect.fail(name);
const flat = (fields: readonly FormField[]): FormField[] => fields.flatMap((one) => [one, ...flat(one.fields ?? [])]);

test('every field of the schema is asked once, but those of which editors take care', () => {
  const left = fieldsOf(organisation).filter(({ name }) => !all.some((one) => one.name === name));
  expect(left.map(({ name }) => name)).toEqual(['formerIds', 'funding', 'sellsServices', 'confirmed']);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('what must be there is asked first', () => {
  const hidden = steps.flatMap(({ more }) => more).filter(({ required }) => required);
  expect(hidden.map(({ name }) => name)).toEqual(['status', 'sources']);
});

test.each([...langs])('every question and every answer has its words in %s', (lang) => {
  for (const one of flat(formSteps(lang, []).flatMap(({ first, more }) => [...first, ...more]))) {
    const said = [one.label, one.fi, ...(one.options ?? []).map(([, words]) => words)];
    for (const words of said) {
      expect(words, one.name).toMatch(/\S/);
      expect(keys, one.name).not.toContain(words);
    }
  }
});

test('a question knows what answers it takes', () => {
  expect(named('cost').options).toEqual([
    ['free', 'Free'],
    ['paid', 'Costs money'],
  ]);
  expect(named('phone')).toEqual({
    name: 'phone',
    required: false,
    type: 'text',
    many: false,
    label: 'Phone',
    fi: expect.any(String),
    example: '+358401234567',
  });
  expect(named('body')).toMatchObject({ long: true, type: 'text' });
  const place = named('locations').fields ?? [];
  expect(place.map(({ name }) => name)).not.toContain('lat');
  expect(named('name', place).label).toBe('Name of the place');
  const slot = named('openingHours', place).fields ?? [];
  expect(named('days', slot)).toMatchObject({ many: true, options: expect.arrayContaining([['mo', 'Monday']]) });
});

test('languages of service are chosen by name, those that somebody speaks and those of the site', () => {
  const spoken = named('language', named('languages').fields ?? []).options ?? [];
  expect(spoken).toContainEqual(['so', 'Somali']);
  expect(spoken.map(([id]) => id)).not.toContain('fi-simple');
  expect(spoken.map(([, words]) => words)).toEqual(
    spoken.map(([, words]) => words).sort((a, b) => a.localeCompare(b, 'en')),
  );
});
