import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as list from './vocabularies.ts';

const lists: Record<string, readonly string[]> = {
  kinds: list.kinds,
  families: list.families.map(({ id }) => id),
  activityIds: list.activityIds,
  groups: list.groups,
  waysOfServing: list.waysOfServing,
  waysOfJoining: list.waysOfJoining,
  costs: list.costs,
  roles: list.roles,
  fundings: list.fundings,
  statuses: list.statuses,
  days: list.days,
};

describe.each(Object.entries(lists))('%s', (_, ids) => {
  test('are ids that can stand in an address and a file, each once', () => {
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('activities', () => {
  test('every family has some, every activity has a family that exists', () => {
    const used = new Set(list.activities.map(({ family }) => family));
    expect([...used].sort()).toEqual(list.families.map(({ id }) => id).sort());
  });

  test('familyOf', () => {
    expect(list.familyOf('homework-help')).toBe('learning');
    expect(list.familyOf('shelter')).toBe('safety');
    for (const { id, family } of list.activities) expect(list.familyOf(id)).toBe(family);
  });

  test('codes of others have their forms', () => {
    for (const { id, ptv, openEligibility, yso } of list.activities) {
      expect(ptv, id).toMatch(/^P\d+(\.\d+)?$/);
      for (const code of openEligibility) expect(code, id).toMatch(/^\d{3}(-\d{2}){0,2}$/);
      expect(yso ?? 'p0', id).toMatch(/^p\d+$/);
    }
  });

  test('quick exit stands on pages of violence', () => {
    expect(list.dangerActivities).toContain('shelter');
    for (const activity of list.dangerActivities) expect(list.familyOf(activity)).toBe('safety');
  });

  test.each([...list.families, ...list.activities])('$id has a picture', async ({ icon }) => {
    const svg = await readFile(`${import.meta.dirname}/../../node_modules/lucide-static/icons/${icon}.svg`, 'utf8');
    expect(svg).toContain('<svg');
  });
});

test('days are those of iCalendar, Monday first', () => {
  expect(list.days).toEqual(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
});

describe('danger', () => {
  const one = (activities: list.Activity[], groups: list.Group[] = ['everyone']) => ({ activities, groups });

  test('is what a shelter, help in a crisis and survivors of violence are about', () => {
    expect(list.concernsViolence(one(['guidance', 'courses', 'crisis-support']))).toBe(true);
    expect(list.concernsViolence(one(['shelter']))).toBe(true);
    expect(list.concernsViolence(one(['guidance'], ['women', 'violence-survivors']))).toBe(true);
    expect(list.concernsViolence(one(['guidance', 'peer-support'], ['women']))).toBe(false);
  });

  test('is mainly what stands among the first', () => {
    expect(list.mainlyDanger(one(['shelter', 'guidance']))).toBe(true);
    expect(list.mainlyDanger(one(['guidance', 'crisis-support']))).toBe(true);
    expect(list.mainlyDanger(one(['guidance', 'courses', 'crisis-support']))).toBe(false);
    expect(list.mainlyDanger(one(['guidance'], ['violence-survivors', 'women']))).toBe(true);
    expect(list.mainlyDanger(one(['guidance'], ['women', 'violence-survivors']))).toBe(false);
  });
});
