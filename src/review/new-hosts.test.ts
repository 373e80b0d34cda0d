import { describe, expect, test } from 'vitest';
import { finnish, organisation } from '#checks/testing.ts';
import { newHosts } from './new-hosts.ts';
import { changed, pathOf, risks } from './testing.ts';

describe('links to new hosts', () => {
  test('in facts and in the text', () => {
    expect(risks(newHosts, ...changed({ social: '[https://www.toinen.fi/x]' }))).toEqual([
      { id: 'new-host', weight: 'look', of: ['toinen.fi'] },
    ]);
    const [before] = changed({});
    const after = { [pathOf('a')]: organisation({}, `${finnish} Katso [sivu](https://huijaus.example/a).`) };
    expect(risks(newHosts, before, after)[0]?.of).toEqual(['huijaus.example']);
  });

  test('not to one that the directory leads to already', () => {
    const b = { [pathOf('b')]: organisation({ name: 'Toinen ry', website: 'https://toinen.fi/' }) };
    const [before, after] = changed({ social: '[https://toinen.fi/x]' });
    expect(risks(newHosts, { ...before, ...b }, { ...after, ...b })).toEqual([]);
  });
});
