import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import type { Organisation } from '#schema/organisation.ts';
import { buildDirectory, type Listed } from './directory.ts';
import { similar } from './similar.ts';

/** Ids of those like the first of these. */
const like = (first: Listed, ...others: Listed[]) =>
  similar(buildDirectory([first, ...others], places), first).map(({ id }) => id);
const mine = one('mine', { basedIn: 'Turku' });

describe('similar', () => {
  test('same municipality, then same region, then the whole country; never itself, never another region', () => {
    expect(
      like(
        mine,
        one('country', { serves: ['country'] }),
        one('oulu', { basedIn: 'Oulu' }),
        one('salo', { basedIn: 'Salo' }),
        one('turku', { basedIn: 'Turku' }),
      ),
    ).toEqual(['turku', 'salo', 'country']);
  });

  test('of those equally near, first the one that does more of the same', () => {
    const two = { basedIn: 'Turku', activities: ['guidance', 'sports'] } satisfies Partial<Organisation>;
    const far = { basedIn: 'Oulu', activities: ['sports'] } satisfies Partial<Organisation>;
    const others = [one('a', { basedIn: 'Turku' }), one('b', { ...two, status: 'unclear' })];
    expect(like(one('mine', two), ...others, one('c', far), one('d', far))).toEqual(['b', 'a']);
  });

  test('at most four', () => {
    const others = Array.from({ length: 6 }, (_, index) => one(`a${index}`, { basedIn: 'Turku' }));
    expect(like(mine, ...others)).toHaveLength(4);
  });

  test('looks among those of its rarest activity', () => {
    const rare = { basedIn: 'Turku', activities: ['guidance', 'shelter'] } satisfies Partial<Organisation>;
    expect(
      like(
        one('mine', rare),
        one('a', { basedIn: 'Turku' }),
        one('b', { basedIn: 'Turku' }),
        one('shelter', { basedIn: 'Salo', activities: ['shelter'] }),
      ),
    ).toEqual(['shelter']);
  });

  test('when nobody near shares the rarest, among those of the next', () => {
    const rare = { basedIn: 'Turku', activities: ['shelter', 'guidance'] } satisfies Partial<Organisation>;
    expect(like(one('mine', rare), one('a', { basedIn: 'Turku' }))).toEqual(['a']);
    expect(
      like(
        one('mine', rare),
        one('far', { basedIn: 'Oulu', activities: ['shelter'] }),
        one('a', { basedIn: 'Turku' }),
        one('b', { basedIn: 'Salo' }),
      ),
    ).toEqual(['a', 'b']);
  });

  test('one for the whole country is like others for the whole country', () => {
    const all = { serves: ['country'] };
    expect(like(one('mine', all), one('turku', { basedIn: 'Turku' }), one('other', all))).toEqual(['other']);
  });

  test('an organisation that has ended has similar ones, and is similar to none', () => {
    const ended = one('ended', { basedIn: 'Turku', status: 'ended' });
    expect(like(ended, mine)).toEqual(['mine']);
    expect(like(mine, ended)).toEqual([]);
  });

  test('none where nobody does the same', () => {
    expect(like(mine, one('a', { basedIn: 'Turku', activities: ['sports'] }))).toEqual([]);
  });
});
