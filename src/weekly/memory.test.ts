import { describe, expect, test } from 'vitest';
import { textHash } from '#entry/hash.ts';
import { deadLinks, printMemory, readMemory, remembered } from './memory.ts';
import type { Answers } from './visits.ts';

const hash = (url: string) => textHash(url, '');
const [a, b, c, d] = ['https://a.fi/', 'https://b.fi/-->', 'https://c.fi/', 'https://d.fi/'] as const;
const answers: Answers = new Map([
  [a, { state: 'gone', why: 404 }],
  [b, { state: 'failing', why: 500 }],
  [c, { state: 'alive' }],
  [d, { state: 'closed' }],
]);

describe('what is remembered', () => {
  test('comes back from the text that it was printed into', () => {
    const memory = { [hash(a)]: '2026-11-01', [hash(b)]: '2026-11-15' };
    expect(readMemory(`# Report\n\n${printMemory(memory)}\n`)).toEqual(memory);
    expect(readMemory(printMemory({}))).toEqual({});
  });

  test.each([
    '',
    'no comment',
    '<!-- links -->',
    '<!-- links { -->',
    '<!-- links [] -->',
    '<!-- links {"version":2,"since":{}} -->',
    '<!-- links {"version":1,"since":{"x":"2026-11-01"}} -->',
    '<!-- links {"version":1,"since":{"1a2b3c4d":"2026-02-30"}} -->',
    '<!-- links {"version":1,"since":{"1a2b3c4d":"yesterday"}} -->',
    '<!-- links {"version":1,"since":{},"more":1} -->',
    '<!-- links {"version":1,"since":null} -->',
    `<!-- links ${'['.repeat(10_000)} -->`,
    printMemory(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [hash(`${index}`), '2026-11-01']))),
  ])('is nothing where the text is not ours, or not whole (%#)', (text) => {
    expect(readMemory(text)).toBeUndefined();
  });

  test('is what fails, since when it has; what works or says nothing is forgotten, and so is what nobody names', () => {
    const before = Object.fromEntries([a, c, d, 'https://gone.fi/'].map((url) => [hash(url), '2026-11-01']));
    expect(remembered(before, answers, '2026-11-22')).toEqual({ [hash(a)]: '2026-11-01', [hash(b)]: '2026-11-22' });
  });

  test('is never of a day that is still to come', () => {
    expect(remembered({ [hash(a)]: '2031-01-01' }, answers, '2026-11-22')[hash(a)]).toBe('2026-11-22');
  });

  test('fits the issue beside the report, however many fail', () => {
    const many: Answers = new Map(
      Array.from({ length: 5000 }, (_, index) => [`https://h${index}.fi/`, { state: 'gone', why: 'dns' }]),
    );
    const text = printMemory(remembered({}, many, '2026-11-22'));
    expect(text.length).toBeLessThan(25_000);
    expect(Object.keys(readMemory(text) ?? {})).toHaveLength(1000);
  });
});

describe('dead links', () => {
  const dead = (since: Record<string, string>) =>
    deadLinks(answers, since, '2026-11-22').map(({ url, days }) => [url, days]);

  test('are those that are gone, at once, and those that fail, when they still do a week later', () => {
    expect(dead({ [hash(a)]: '2026-11-22', [hash(b)]: '2026-11-22' })).toEqual([[a, 0]]);
    expect(dead({ [hash(a)]: '2026-11-22', [hash(b)]: '2026-11-17' })).toEqual([[a, 0]]);
    expect(dead({ [hash(a)]: '2026-11-22', [hash(b)]: '2026-11-16' })).toEqual([
      [b, 6],
      [a, 0],
    ]);
  });

  test('come with the longest dead first, and with why and since when', () => {
    expect(deadLinks(answers, { [hash(a)]: '2025-11-22', [hash(b)]: '2026-11-01' }, '2026-11-22')).toEqual([
      { url: a, why: 404, since: '2025-11-22', days: 365 },
      { url: b, why: 500, since: '2026-11-01', days: 21 },
    ]);
  });
});
