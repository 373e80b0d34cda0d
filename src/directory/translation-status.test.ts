import { describe, expect, test } from 'vitest';
import { english, entries, organisation, page, places, translation } from '#checks/testing.ts';
import { languages } from '#i18n/languages.ts';
import { gatherDirectory, gatherPages } from './gather.ts';
import { translationStatus } from './translation-status.ts';

const files = entries({
  'content/organisations/a.md': organisation(),
  'content/organisations/b.md': organisation({ language: 'en' }, english),
  'content/organisations/gone.md': organisation({ status: 'ended' }),
  'content/translations/en/a.md': translation({ reviewed: '"2026-11-27"' }),
  'content/translations/ru/a.md': translation({}, ''),
  'content/translations/sv/a.md': translation({ draft: 'true' }),
  'content/pages/en/about.md': page(),
  'content/pages/en/privacy.md': page(),
  'content/pages/ru/about.md': page({ of: '"00000000"', by: 'machine', reviewed: '"2026-11-27"' }),
});
const status = translationStatus(gatherDirectory(files, places), gatherPages(files));
const of = (lang: string) => status.find((one) => one.lang === lang);

describe('translationStatus', () => {
  test('has every language in the order of the table', () => {
    expect(status.map(({ lang }) => lang)).toEqual(languages.map(({ tag }) => tag));
  });

  test('counts originals and translations, bodies, reviews; ended ones and drafts count nowhere', () => {
    expect(of('en')).toMatchObject({
      pages: { count: 2, all: 2 },
      summaries: { count: 2, all: 2 },
      descriptions: { count: 2, all: 2 },
      reviewed: 1,
      outdated: [],
    });
    expect(of('sv')).toMatchObject({ pages: { count: 0, all: 2 }, summaries: { count: 0, all: 2 }, reviewed: 0 });
  });

  test('a summary alone is no description; what has changed since is named', () => {
    expect(of('ru')).toMatchObject({
      pages: { count: 1, all: 2 },
      summaries: { count: 1, all: 2 },
      descriptions: { count: 0, all: 2 },
      reviewed: 1,
      outdated: [{ id: 'a' }],
    });
  });
});
