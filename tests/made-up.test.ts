import { describe, expect, test } from 'vitest';
import { layout } from '#checks/layout.ts';
import { placesRule } from '#checks/places.ts';
import { schema } from '#checks/schema.ts';
import { findings, places } from '#checks/testing.ts';
import { read } from '#entry/read.ts';
import { langs } from '#i18n/languages.ts';
import { organisation, translation } from '#schema/organisation.ts';
import { madeUp } from './made-up.ts';

const count = 200;
const files = [...madeUp(count, places)];
const entries = files.map(([path, text]) => read(path, new TextEncoder().encode(text)));

describe('made-up organisations', () => {
  test('are the same each time, and fewer are the first of more', () => {
    expect([...madeUp(count, places)]).toEqual(files);
    expect([...madeUp(10, places)]).toEqual(files.slice(0, 10 * langs.length));
    expect([...madeUp(0, places)]).toEqual([]);
  });

  test('are as many as asked, each with a file in every language and its own name', () => {
    const paths = files.map(([path]) => path);
    expect(new Set(paths).size).toBe(count * langs.length);
    for (const [kind, expected] of [
      ['organisation', count],
      ['translation', count * (langs.length - 1)],
    ] as const)
      expect(entries.filter((entry) => entry.kind === kind)).toHaveLength(expected);
    expect(new Set(entries.map(({ frontmatter }) => (frontmatter as { name?: string }).name)).size).toBe(count + 1);
  });

  test('have words in the letters of each language', () => {
    const letters: Record<string, RegExp> = {
      ar: /\p{Script=Arabic}{3}/u,
      th: /\p{Script=Thai}{2}/u,
      'zh-Hans': /\p{Script=Han}/u,
    };
    for (const { kind, lang, frontmatter } of entries) {
      const { summary } = frontmatter as { summary: string };
      expect(summary, lang).not.toMatch(/undefined/i);
      if (kind === 'translation') expect(summary, lang).toMatch(letters[lang] ?? /\p{L}{2}/u);
    }
  });

  test('pass the schema', () => {
    for (const { kind, path, frontmatter } of entries) {
      const result = (kind === 'organisation' ? organisation : translation).safeParse(frontmatter);
      expect(result.error?.issues, path).toBeUndefined();
    }
  });

  test.each([schema, layout, placesRule])('the rule $id finds nothing in them', (rule) => {
    expect(findings(rule, Object.fromEntries(files))).toEqual([]);
  });

  test('are of many places, kinds and activities, local and nationwide', () => {
    const facts = entries.flatMap(({ kind, frontmatter }) =>
      kind === 'organisation' ? [organisation.parse(frontmatter)] : [],
    );
    const served = facts.flatMap(({ serves }) => serves);
    expect(served).toContain('country');
    expect(served.some((area) => area.startsWith('region:'))).toBe(true);
    expect(new Set(facts.map(({ basedIn }) => basedIn)).size).toBeGreaterThan(40);
    expect(new Set(facts.flatMap(({ activities }) => activities)).size).toBeGreaterThan(20);
  });
});
