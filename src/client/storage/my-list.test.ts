import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseMyList, readMyList, sharedIds, writeMyList } from './my-list.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a kept list', () => {
  test('is read as it was written', () => {
    const list = [{ id: 'mieli', note: 'Ota "paperit" mukaan' }, { id: 'marhaban-keskus' }];
    expect(parseMyList(JSON.stringify(list))).toEqual(list);
  });

  test.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['7'],
    ['{"id":"mieli"}'],
    ['[null, 7, "mieli", [], {}, {"id":3}, {"id":"../x"}, {"id":""}, {"id":"<b>"}]'],
  ])('of garbage is empty: %s', (text) => {
    expect(parseMyList(text)).toEqual([]);
  });

  test('keeps what is good among garbage, each once, and only what belongs to it', () => {
    expect(
      parseMyList('[7, {"id":"a","note":4}, {"id":"b","note":""}, {"id":"a","note":"x"}, {"id":"c","x":1}]'),
    ).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('leaves no trace when it is empty', () => {
    const stored = new Map([['/ list', '[{"id":"a"}]']]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    });
    expect(readMyList()).toEqual([{ id: 'a' }]);
    writeMyList([{ id: 'b' }]);
    expect(stored.get('/ list')).toBe('[{"id":"b"}]');
    writeMyList([]);
    expect(stored.has('/ list')).toBe(false);
  });

  test('is empty where the browser keeps nothing, and writing to it says so', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(writeMyList([{ id: 'a' }])).toBe(false);
    expect(readMyList()).toEqual([]);
  });
});

describe('a shared list', () => {
  test.each([
    ['', []],
    ['#', []],
    ['#mieli', ['mieli']],
    ['#mieli,marhaban-keskus,mieli', ['mieli', 'marhaban-keskus']],
    ['#mieli%2Cvamos,', ['mieli', 'vamos']],
    ['#<b>,a b,../x,ok', ['ok']],
    ['#mieli,vamos.', ['mieli', 'vamos']],
    ['#mieli,vamos).', ['mieli', 'vamos']],
    ['#mieli%2Cvamos%29', ['mieli', 'vamos']],
  ])('%s names %j', (hash, ids) => {
    expect(sharedIds(hash)).toEqual(ids);
  });
});
