import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { schemas } from '#schema/organisation.ts';
import { cmsConfig } from './cms-config.ts';
import type { CmsField } from './cms-fields.ts';

const config = cmsConfig();
const fieldsOf = (name: string) => config.collections.find((one) => one.name === name)?.fields ?? [];
const field = (fields: readonly CmsField[], ...path: string[]): CmsField => {
  const [name, ...rest] = path;
  const found = fields.find((one) => one.name === name) ?? expect.fail(`no field ${name}`);
  return rest.length > 0 ? field(found.fields ?? [], ...rest) : found;
};

test('a change is a pull request in our own repository, and nobody signs in through a service', () => {
  expect(config.backend).toEqual({
    name: 'github',
    repo: 'kotokartta/kotokartta',
    branch: 'main',
    auth_methods: ['token'],
  });
  expect(config.publish_mode).toBe('editorial_workflow');
});

test('there are organisations, and translations, pages and phrases of every language', () => {
  expect(config.collections.map(({ name }) => name)).toEqual([
    'organisations',
    ...langs.map((lang) => `translations-${lang}`),
    ...langs.map((lang) => `pages-${lang}`),
    'phrases',
  ]);
  const files = config.collections.at(-1)?.files ?? [];
  expect(files.map(({ file }) => file)).toEqual(langs.map((lang) => `content/phrases/${lang}.csv`));
});

test.each([
  ['organisations', 'organisation'],
  ['translations-so', 'translation'],
  ['pages-fi', 'page'],
] as const)('%s have every field of the schema, and the text', (name, kind) => {
  const names = fieldsOf(name).map((one) => one.name);
  expect(names).toEqual([...Object.keys(schemas[kind].shape), 'body']);
});

describe('a field', () => {
  const fields = fieldsOf('organisations');
  test.each<[string[], Partial<CmsField>]>([
    [['phone'], { widget: 'string', label: 'puhelin / phone', required: false, hint: '+358401234567' }],
    [['kind'], { widget: 'select', multiple: false, required: true }],
    [['activities'], { widget: 'select', multiple: true }],
    [['founded'], { widget: 'number', value_type: 'int' }],
    [['names'], { widget: 'keyvalue' }],
    [['alternateNames'], { widget: 'list' }],
    [['locations', 'lat'], { widget: 'number', value_type: 'float' }],
    [['confirmed', 'by'], { widget: 'select' }],
    [['offers', 'when', 'start'], { widget: 'string' }],
    [['body'], { widget: 'text' }],
  ])('%j is asked as its kind wants', (path, wanted) => {
    expect(field(fields, ...path)).toMatchObject(wanted);
  });

  test('of a closed list has the words of the site', () => {
    expect(field(fields, 'kind').options).toContainEqual({
      value: 'foundation',
      label: 'Säätiö / Foundation (säätiö)',
    });
  });

  test('that is true or away can be taken away again', () => {
    expect(field(fields, 'addressSecret')).toMatchObject({
      widget: 'select',
      required: false,
      options: [{ label: 'kyllä / yes', value: true }],
    });
  });
});
