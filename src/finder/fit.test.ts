import { describe, expect, test } from 'vitest';
import { fitOf, wantedBy } from './fit.ts';
import type { Choices } from './query.ts';
import { made, row, type Told } from './testing.ts';

const fit = (choices: Choices, told: Told) => fitOf(wantedBy(made, choices), row('a', [], told));

describe('wantedBy', () => {
  test.each<[Choices, Record<string, number>, string | undefined]>([
    [{}, {}, undefined],
    [{ need: 'courses' }, { courses: 1 }, undefined],
    [{ need: 'courses,groups' }, { courses: 2 / 3, groups: 1 / 3 }, undefined],
    [{ need: 'safety' }, { shelter: 1 / 2, 'crisis-support': 1 / 2 }, undefined],
    [{ situation: 'language' }, { courses: 2 / 3, groups: 1 / 3 }, undefined],
    [{ situation: 'language', need: 'guidance' }, { guidance: 1 }, undefined],
    [{ situation: 'nothing' }, {}, undefined],
    [{ group: 'women' }, {}, 'women'],
  ])('%j wants %j for %s', (choices, activities, group) => {
    const wanted = wantedBy(made, choices);
    expect(Object.fromEntries([...wanted.activities].map(([one, weight]) => [made.activities[one], weight]))).toEqual(
      activities,
    );
    expect(made.groups[wanted.group]).toBe(group);
  });
});

describe('fitOf', () => {
  const [some, many] = [
    ['courses', 'groups', 'shelter'],
    ['courses', 'groups', 'shelter', 'crisis-support', 'guidance', 'own-language-guidance'],
  ];

  test.each<[string, Choices, Told, Told]>([
    ['what does few things is more about each', { need: 'courses' }, { does: some }, { does: many }],
    [
      'what stands among the first three weighs more',
      { need: 'guidance' },
      { does: ['groups', 'shelter', 'guidance', 'courses'] },
      { does: ['groups', 'shelter', 'courses', 'guidance'] },
    ],
    [
      'the first step of a situation weighs more',
      { situation: 'language' },
      { does: ['courses'] },
      { does: ['groups'] },
    ],
    [
      'more of what is wanted is better',
      { situation: 'language' },
      { does: ['courses', 'groups'] },
      { does: ['courses'] },
    ],
    [
      'a named offer counts on top',
      { need: 'courses' },
      { does: some, offers: ['courses'] },
      { does: some, offers: ['groups'] },
    ],
    [
      'help meant for the group comes before help for everyone',
      { need: 'courses', group: 'women' },
      { whom: ['women'] },
      { whom: ['everyone'] },
    ],
    [
      'help for few groups is more for each',
      { group: 'women' },
      { whom: ['women', 'men'] },
      { whom: ['women', 'men', 'everyone'] },
    ],
  ])('%s', (_, choices, better, worse) => {
    expect(fit(choices, better)).toBeGreaterThan(fit(choices, worse));
  });

  test.each<[string, Choices, Told, number]>([
    ['does all that is wanted', { need: 'courses' }, { does: ['courses'] }, 1],
    ['one of three is as good as one of one', { need: 'courses' }, { does: some }, 1],
    ['does nothing of it', { need: 'guidance' }, { does: some }, 0],
    ['everything at once', { need: 'courses', group: 'women' }, { offers: ['courses'], whom: ['women'] }, 2],
    ['for the group alone', { group: 'women' }, { whom: ['women'] }, 0.5],
    ['nothing was wanted', {}, { does: some }, 0],
  ])('%s', (_, choices, told, expected) => {
    expect(fit(choices, told)).toBeCloseTo(expected);
  });
});
