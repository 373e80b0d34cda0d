import { describe, expect, test } from 'vitest';
import { keys } from '#i18n/t.ts';
import { situations } from './situations.ts';
import { activityIds, groups } from './vocabularies.ts';

const ids = situations.map(({ id }) => id);

describe('situations', () => {
  test('are those that have words, each once', () => {
    const written = keys.flatMap((key) => /^situation\.([a-z]+)$/.exec(key)?.[1] ?? []);
    expect(ids.toSorted()).toEqual(written.toSorted());
    expect(keys).toEqual(expect.arrayContaining(ids.map((id) => `situation.${id}.first`)));
  });

  test('danger stands first: violence, then crisis, and no other', () => {
    expect(situations.filter(({ danger }) => danger).map(({ id }) => id)).toEqual(['violence', 'crisis']);
    expect(ids.slice(0, 2)).toEqual(['violence', 'crisis']);
  });

  test.each(situations)('$id has a few steps and groups that exist, each once', ({ steps, groups: own }) => {
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(steps).size).toBe(steps.length);
    expect(activityIds).toEqual(expect.arrayContaining([...steps]));
    expect(groups).toEqual(expect.arrayContaining([...own]));
  });

  test('no two look the same', () => {
    expect(new Set(situations.map(({ icon }) => icon)).size).toBe(situations.length);
  });
});
