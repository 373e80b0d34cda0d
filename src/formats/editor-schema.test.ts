import { expect, test } from 'vitest';
import { editorFiles, schemaFile } from './editor-schema.ts';

const entries = [
  { path: 'content/organisations/mieli.md', kind: 'organisation' },
  { path: 'content/pages/fi/about.md', kind: 'page' },
] as const;
const files = editorFiles(entries, new URL('file:///C:/Työ%20A/'));
const read = (name: string) => JSON.parse(files.get(name) ?? '');

test('says of each file which kind it is, by its address as the server writes it', () => {
  expect(read('collections.json').entries).toEqual({
    'file:///c:/työ a/content/organisations/mieli.md': 'organisation',
    'file:///c:/työ a/content/pages/fi/about.md': 'page',
  });
});

test('makes a schema of every kind that allows no other field and names each in both languages', () => {
  const { properties, required, additionalProperties } = read('organisation.schema.json');
  expect(properties.businessId).toEqual({ type: 'string', description: 'Y-tunnus / business id (1234567-1)' });
  expect(properties.status.enum).toEqual(['active', 'unclear', 'ended']);
  expect(required).toContain('sources');
  expect(additionalProperties).toBe(false);
  for (const { name } of read('collections.json').collections) expect(files.has(`${name}.schema.json`)).toBe(true);
});

test('publishes a schema under its own address, which any validator of JSON Schema reads', () => {
  const schema = JSON.parse(schemaFile('organisation'));
  expect(schema.$id).toBe('https://kotokartta.fi/schema/organisation.json');
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.required).toContain('name');
  expect(JSON.stringify(schema)).not.toMatch(/"(?:fi|en|example)":/);
});
