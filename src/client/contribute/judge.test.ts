import { expect, test } from 'vitest';
import { bodyTree, factsIn, fileHash, fileOf, judge } from './judge.ts';

const tables = {
  municipalities:
    'code,fi,sv,en,genitive,inessive,illative,region,languages,sami,lat,lon,population\n091,Helsinki,Helsingfors,Helsinki,Helsingin,Helsingissä,Helsinkiin,01,fi sv,,60.17,24.94,664028\n',
  regions: 'code,fi,sv,en,inessive,iso3166\n01,Uusimaa,Nyland,Uusimaa,Uudellamaalla,FI-18\n',
  scripts: '',
};
const facts = {
  name: 'Talo ry',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Talo, johon voi tulla.',
  serves: ['Helsinki'],
  activities: ['meeting-place'],
  groups: ['everyone'],
  sources: [{ url: 'https://example.org/', asOf: '2026' }],
  body: 'Taloon voi tulla juomaan kahvia. '.repeat(12).trim(),
};
const errors = (more: object) =>
  judge('talo', fileOf({ ...facts, ...more }), tables).flatMap(({ level, field, rule }) =>
    level === 'error' ? [`${rule} ${field}`] : [],
  );

test('what is printed is read again, and has no faults', () => {
  const text = fileOf({ ...facts, phone: ' ', offers: [{}] });
  expect(factsIn('talo', text)).toEqual(facts);
  expect(fileOf(factsIn('talo', text) ?? {})).toBe(text);
  expect(errors({})).toEqual([]);
});

test.each([
  ['a number without its country', { phone: '0401234567' }, 'schema phone'],
  ['a place that is none', { serves: ['Helsingfors'] }, 'places serves.0'],
  ['a field that is missing', { summary: '' }, 'schema summary'],
  ['code in the text', { body: '<script>alert(1)</script>' }, 'body body'],
  ['a private address', { email: 'matti.meikalainen@gmail.com' }, 'persons email'],
])('%s is a fault', (_, more, fault) => {
  expect(errors(more)).toContain(fault);
});

test('a file that cannot be read has no facts', () => {
  expect(factsIn('talo', 'name: no frontmatter')).toBeUndefined();
});

test('a body becomes a tree without anything that runs', () => {
  const tree = JSON.stringify(bodyTree('[a](javascript:alert(1)) <img src=x onerror=alert(1)> **b**'));
  expect(tree).toContain('strong');
  expect(tree).not.toMatch(/javascript|onerror|img/);
});

test('the hash of a file is that of every sign', () => {
  expect(fileHash('a')).toMatch(/^[0-9a-f]{8}$/);
  expect(fileHash('a\n')).not.toBe(fileHash('a'));
});
