import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import { buildDirectory } from './directory.ts';
import { helpersFor, linesFor } from './situation-help.ts';

const phone = '+358925250111';
const violence = { steps: ['shelter', 'crisis-support'], groups: ['violence-survivors'] } as const;
const crisis = { steps: ['crisis-support', 'peer-support'], groups: [] } as const;
const line = { name: 'Linja', activity: 'crisis-support', phone: '116006', asOf: '2024' } as const;
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('linesFor', () => {
  const all = [
    one('a-switchboard', { serves: ['country'], activities: ['crisis-support'], groups: ['men'], phone }),
    one('b-for-all', {
      serves: ['country'],
      activities: ['crisis-support'],
      groups: ['everyone'],
      phone,
      offers: [{ ...line, groups: ['everyone'] }],
    }),
    one('c-office', {
      serves: ['country'],
      activities: ['crisis-support', 'shelter'],
      groups: ['violence-survivors'],
      phone,
    }),
    one('d-line', {
      serves: ['online'],
      activities: ['crisis-support'],
      groups: ['violence-survivors'],
      offers: [line],
    }),
    one('e-homeless', { serves: ['country'], activities: ['shelter'], groups: ['violence-survivors'], phone }),
    one('f-local', {
      serves: ['Turku'],
      activities: ['crisis-support'],
      groups: ['violence-survivors'],
      offers: [line],
    }),
  ];
  const directory = buildDirectory(all, places);

  test('against violence: lines for those who met it, then their houses, then lines for everyone', () => {
    expect(ids(linesFor(directory, violence).map(({ one }) => one))).toEqual(['d-line', 'c-office', 'b-for-all']);
  });

  test('in a crisis: lines for everyone first, no switchboard', () => {
    expect(ids(linesFor(directory, crisis).map(({ one }) => one))).toEqual(['b-for-all', 'd-line']);
  });

  test('shows the number of the line; an office shows its own; never more than asked for', () => {
    expect(linesFor(directory, violence).map((found) => found.phone)).toEqual(['116006', phone, '116006']);
    expect(linesFor(directory, violence, 1)).toHaveLength(1);
  });
});

describe('helpersFor', () => {
  const papers = { steps: ['legal-advice', 'health'], groups: ['undocumented'] } as const;
  const directory = buildDirectory(
    [
      one('a-both', { serves: ['country'], activities: ['legal-advice', 'health'] }),
      one('b-for-them', { serves: ['country'], activities: ['legal-advice'], groups: ['undocumented'] }),
      one('c-call', { serves: ['online'], activities: ['health'], phone }),
      one('d-other', { serves: ['country'], activities: ['sports'], groups: ['undocumented'], phone }),
      one('e-local', { serves: ['Turku'], activities: ['legal-advice'], phone }),
    ],
    places,
  );

  test('do a step and work in the whole country; whom one can call stands first', () => {
    expect(ids(helpersFor(directory, papers))).toEqual(['c-call', 'b-for-them', 'a-both']);
  });

  test('when there are too many, those for the groups stay, then those who do more and earlier steps', () => {
    expect(ids(helpersFor(directory, papers, 2))).toEqual(['b-for-them', 'a-both']);
  });

  test('the first step weighs more than the next', () => {
    const ill = { steps: ['health', 'legal-advice'], groups: [] } as const;
    expect(ids(helpersFor(directory, ill, 2))).toEqual(['c-call', 'a-both']);
  });
});
