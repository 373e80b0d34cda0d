import { describe, expect, test } from 'vitest';
import { at, inBody, languageOf, texts } from './material.ts';
import { entries, material, organisation, page, translation } from './testing.ts';

const message = { fi: 'Hei', en: 'Hello' };

describe('gather', () => {
  const gathered = material({
    'content/organisations/a.md': organisation({ phone: '"112"' }),
    'content/organisations/b.md': organisation({ phone: '112' }),
    'content/organisations/c.md': 'unreadable',
    'content/translations/en/a.md': translation(),
    'content/pages/fi/about.md': page(),
  });

  test('sorts what has passed its schema by kind, and keeps every entry', () => {
    expect(gathered.entries).toHaveLength(5);
    expect(gathered.organisations.map(({ id, data }) => [id, data.phone])).toEqual([['a', '112']]);
    expect([...gathered.byId.keys()]).toEqual(['a']);
    expect(gathered.translations.map(({ data }) => data.by)).toEqual(['machine']);
    expect(gathered.pages.map(({ data }) => data.title)).toEqual(['Tietoa']);
  });

  test('names what is there and cannot be judged', () => {
    expect([...gathered.broken]).toEqual(['content/organisations/b.md', 'content/organisations/c.md']);
    expect([...gathered.changed]).toEqual([]);
    expect([...material({}, [], {}, ['content/a.md']).changed]).toEqual(['content/a.md']);
  });

  test('texts are organisations and translations, each in its language', () => {
    expect(texts(gathered).map((text) => [text.path, languageOf(text)])).toEqual([
      ['content/organisations/a.md', 'fi'],
      ['content/translations/en/a.md', 'en'],
    ]);
    expect(gathered.pages.map(languageOf)).toEqual(['fi']);
  });
});

describe('places of findings', () => {
  const [entry] = entries({ 'content/organisations/a.md': organisation() }) as [ReturnType<typeof entries>[number]];

  test('at looks the line of a field up', () => {
    expect(at(entry, ['sources', 0, 'asOf'], message)).toEqual({
      level: 'error',
      file: 'content/organisations/a.md',
      line: 12,
      field: 'sources.0.asOf',
      message,
    });
  });

  test('inBody counts from the line after the facts', () => {
    expect(inBody(entry, 2, message, 'warning')).toEqual({
      level: 'warning',
      file: 'content/organisations/a.md',
      line: 15,
      field: 'body',
      message,
    });
  });
});
