import { describe, expect, test } from 'vitest';
import { listedOne, places } from '#checks/testing.ts';
import type { Organisation } from '#schema/organisation.ts';
import { buildDirectory } from './directory.ts';
import type { Listed } from './listed.ts';
import { similar } from './similar.ts';

const one = (id: string, facts: Partial<Organisation>) => listedOne(id, { phone: '116006', ...facts });
const found = (first: Listed, ...others: Listed[]) => similar(buildDirectory([first, ...others], places), first);
/** Ids of those like the first of these. */
const like = (first: Listed, ...others: Listed[]) => found(first, ...others).items.map(({ id }) => id);
const turku = { basedIn: 'Turku', serves: ['Turku'] };
const salo = { basedIn: 'Salo', serves: ['Salo'] };
const oulu = { basedIn: 'Oulu', serves: ['Oulu'] };
const mine = one('mine', turku);

describe('similar', () => {
  test('same municipality, then same region, then the whole country; never itself, never another region', () => {
    const others = [one('country', { serves: ['country'] }), one('oulu', oulu), one('salo', salo), one('turku', turku)];
    expect(like(mine, ...others)).toEqual(['turku', 'salo', 'country']);
  });

  test('in each circle first the one that does more of the same, for one of the same groups before others', () => {
    const two = { ...turku, activities: ['guidance', 'sports'] } satisfies Partial<Organisation>;
    expect(like(one('mine', two), one('a', turku), one('b', two))).toEqual(['b', 'a']);
    const women = { ...turku, groups: ['women'] } satisfies Partial<Organisation>;
    expect(like(one('mine', women), one('a', turku), one('b', women))).toEqual(['b', 'a']);
  });

  test('who does little else comes before who does it among much, whatever else they are for', () => {
    const much = { ...turku, activities: ['guidance', 'sports', 'events', 'culture'] } satisfies Partial<Organisation>;
    expect(like(mine, one('much', much), one('little', turku))).toEqual(['little', 'much']);
    const women = { ...turku, groups: ['everyone', 'women'] } satisfies Partial<Organisation>;
    expect(like(one('mine', women), one('all', turku), one('women', women))).toEqual(['women', 'all']);
  });

  test('nearer before more alike', () => {
    const two = { activities: ['guidance', 'sports'] } satisfies Partial<Organisation>;
    expect(like(one('mine', { ...turku, ...two }), one('alike', { ...salo, ...two }), one('near', turku))).toEqual([
      'near',
      'alike',
    ]);
  });

  test('at most four, and none without a contact', () => {
    const others = Array.from({ length: 6 }, (_, index) => one(`a${index}`, turku));
    expect(like(mine, ...others)).toHaveLength(4);
    expect(like(mine, listedOne('silent', turku))).toEqual([]);
  });

  test('says whether all are near', () => {
    expect(found(mine, one('turku', turku), one('salo', salo)).near).toBe(true);
    expect(found(mine, one('turku', turku), one('country', { serves: ['country'] })).near).toBe(false);
    expect(found(mine).near).toBe(false);
  });

  test('an organisation that has ended has similar ones, and is similar to none', () => {
    const ended = one('ended', { ...turku, status: 'ended' });
    expect(like(ended, mine)).toEqual(['mine']);
    expect(like(mine, ended)).toEqual([]);
  });

  test('none where nobody does the same', () => {
    expect(like(mine, one('a', { ...turku, activities: ['sports'] }))).toEqual([]);
  });
});
