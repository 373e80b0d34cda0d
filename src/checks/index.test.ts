import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { check, checkOne, rules } from './index.ts';
import type { Rule } from './material.ts';
import { material, ofTheWhole, organisation, page, translation } from './testing.ts';

const names = (await readdir(import.meta.dirname)).sort();
const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'about' in value && 'check' in value;

const found: { name: string; rule: Rule }[] = [];
for (const name of names.filter((name) => !name.endsWith('.test.ts')))
  for (const value of Object.values(await import(/* @vite-ignore */ `./${name}`)))
    if (isRule(value)) found.push({ name, rule: value });

describe('the list of rules', () => {
  test('has every rule of the room, once', () => {
    expect(found.length).toBeGreaterThan(10);
    expect(rules.map(({ id }) => id).sort()).toEqual(found.map(({ rule }) => rule.id).sort());
    expect(new Set(rules)).toEqual(new Set(found.map(({ rule }) => rule)));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(found)('$name is named after its rule, says what it wants, and has a test', ({ name, rule }) => {
    expect(name).toBe(`${rule.id}.ts`);
    expect(names).toContain(`${rule.id}.test.ts`);
    expect(rule.about.fi).toMatch(/\.$/);
    expect(rule.about.en).toMatch(/\.$/);
    expect(/'warning'/.test(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))).toBe(rule.warns !== undefined);
  });
});

describe('check', () => {
  test('findings of all rules, by file and then by line', () => {
    const findings = check(
      material({
        'content/pages/fi/about.md': page({}, '<b>'),
        'content/organisations/b.md': organisation({ email: 'a.b@c.fi', phone: 'x', website: 'http://talo.fi' }),
        'content/organisations/a.md': organisation({ serves: '[Åbo]', email: 'aino.virta@talo.fi' }, 'Hei <b>'),
      }),
    );
    expect(
      findings
        .filter(({ rule }) => !ofTheWhole.includes(rule))
        .map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    ).toEqual([
      'content/organisations/a.md:7 places',
      'content/organisations/a.md:8 layout',
      'content/organisations/a.md:13 persons',
      'content/organisations/a.md:15 body',
      'content/organisations/a.md:16 body',
      'content/organisations/b.md:14 schema',
      'content/pages/fi/about.md:6 body',
    ]);
  });

  test('a rule is silent while a table by which it judges other files cannot be read', () => {
    const files = { 'content/organisations/a.md': organisation({ serves: '[Nowhere]' }) };
    const broken = (path: string) => [{ path, line: 1, fi: 'a', en: 'a' }];
    const said = (path?: string) =>
      check(material(files, [], path ? { faults: broken(path) } : {})).map(({ rule }) => rule);
    expect(said()).toContain('places');
    expect(said('content/places/regions.csv')).not.toContain('places');
    expect(said('content/places/regions.csv')).toContain('readable');
    expect(said('content/glossary/fi.csv')).toContain('places');
  });

  test('good files have no findings but that they are not yet in every promised language', () => {
    const files = {
      'content/organisations/a.md': organisation(),
      'content/translations/en/a.md': translation(),
      'content/pages/fi/about.md': page(),
    };
    const found = check(material(files)).filter(({ file }) => file in files);
    expect(found.map(({ rule, level }) => `${level} ${rule}`)).toEqual(['warning promised']);
  });
});

describe('checkOne', () => {
  const files = {
    'content/organisations/a.md': organisation({ phone: '"+358401234567"', activities: '[shelter]', formerIds: '[b]' }),
    'content/organisations/b.md': organisation({ phone: '"+358401234567"', serves: '[Åbo]' }),
    'content/translations/en/a.md': translation({ of: '"00000000"' }),
    'content/pages/fi/a.md': page({}, '<b>'),
  };
  const all = material(files);
  const wanted = check(all).filter(({ rule }) => rule !== 'phrases');

  test.each(Object.keys(files).slice(0, 2))('says of %s what check says of it', (path) => {
    const own = wanted.filter(({ file }) => file === path);
    expect(new Set(own.map(({ rule }) => rule))).toContain('duplicates');
    expect(new Set(own.map(({ rule }) => rule))).toContain('copied');
    expect(checkOne(all, path)).toEqual(own);
  });

  test('says nothing of a file that is not there', () => {
    expect(checkOne(all, 'content/organisations/c.md')).toEqual([]);
  });
});
