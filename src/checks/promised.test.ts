import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { promised } from './promised.ts';
import { findings, organisation, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const tags = (wanted: readonly string[]) =>
  languages.filter(({ promise, tag }) => wanted.includes(promise) && tag !== 'fi').map(({ tag }) => tag);
const everywhere = ['texts', 'summaries'];
const nationwide = [...everywhere, 'nationwide texts', 'nationwide summaries'];
const missing = (files: Record<string, string>) =>
  findings(promised, files).map(({ message }) => /yet in: (.*?)\. Translate/.exec(message.en)?.[1]?.split(', '));

describe('promised', () => {
  test('one line names every language that is missing, and where to write', () => {
    const list = tags(everywhere).join(', ');
    expect(findings(promised, { [path]: organisation() })).toEqual([
      {
        rule: 'promised',
        level: 'warning',
        file: path,
        line: 1,
        field: '',
        message: {
          fi: `Tekstiä ei ole vielä kielillä: ${list}. Käännä se tiedostoon content/translations/<kieli>/a.md, tai jätä se kääntäjille.`,
          en: `There is no text yet in: ${list}. Translate it in content/translations/<language>/a.md, or leave it to translators.`,
        },
      },
    ]);
  });

  test('what serves the whole country or the net is promised in more languages', () => {
    for (const serves of ['[country]', '[Turku, online]'])
      expect(missing({ [path]: organisation({ serves }) })).toEqual([tags(nationwide).toSorted(byTable)]);
  });

  test('a summary alone is enough where only summaries are promised', () => {
    const summary = translation({}, '');
    const files = {
      [path]: organisation(),
      'content/translations/ru/a.md': summary,
      'content/translations/en/a.md': summary,
    };
    expect(missing(files)).toEqual([
      tags(everywhere)
        .filter((tag) => tag !== 'ru')
        .map((tag) => (tag === 'en' ? 'en (body)' : tag)),
    ]);
  });

  test('nothing is promised of one that has ended, and nothing is missing where all is there', () => {
    expect(missing({ [path]: organisation({ status: 'ended' }) })).toEqual([]);
    const all = Object.fromEntries(tags(everywhere).map((tag) => [`content/translations/${tag}/a.md`, translation()]));
    expect(missing({ [path]: organisation(), ...all })).toEqual([]);
  });
});

const order = languages.map(({ tag }) => tag as string);
const byTable = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
