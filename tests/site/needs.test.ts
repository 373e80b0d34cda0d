import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { type Finder, openFinder } from '../asking.ts';
import { isDanger, type Need, needs, satisfies } from '../needs.ts';

const finders = new Map<string, Finder>();
const finderOf = (lang: string): Finder => {
  const finder = finders.get(lang) ?? openFinder(lang);
  finders.set(lang, finder);
  return finder;
};

/** What does not lead where it must, in words. */
async function lost(rows: readonly Need[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const row of rows) {
    const { facts, ask } = finderOf(row.lang);
    const found = await ask({ words: row.words });
    const alarmed = !isDanger(row) || found.meaning.danger;
    if (!alarmed || !satisfies(facts, found, row))
      wrong.push(
        `${row.lang}: ${row.words} (${row.must}) → ${JSON.stringify(found.choices)} ${found.meaning.service ?? ''}`,
      );
  }
  return wrong;
}

describe.each(langs)('what people need, as they type it on the pages in %s', (lang) => {
  const rows = needs.filter((row) => row.lang === lang);

  test('there are at least 20 needs', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
  });

  test('danger always leads to help for it', async () => {
    expect(await lost(rows.filter(isDanger))).toEqual([]);
  });

  test('at least nine of ten lead to what must come', async () => {
    const wrong = await lost(rows);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(rows.length / 10);
  });
});

test('97 of 100 needs lead to what must come', async () => {
  const wrong = await lost(needs);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(needs.length * 0.03);
});
