import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseKept, readKept, sharedIds, writeKept } from './kept.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a kept list', () => {
  test('is read as it was written', () => {
    const list = [{ id: 'mieli', note: 'Ota "paperit" mukaan' }, { id: 'marhaban-keskus' }];
    expect(parseKept(JSON.stringify(list))).toEqual(list);
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
    expect(parseKept(text)).toEqual([]);
  });

  test('keeps what is good among garbage, each once, and only what belongs to it', () => {
    expect(
      parseKept('[7, {"id":"a","note":4}, {"id":"b","note":""}, {"id":"a","note":"x"}, {"id":"c","x":1}]'),
    ).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('leaves no trace when it is empty', () => {
    const stored = new Map([['list', '[{"id":"a"}]']]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    });
    expect(readKept()).toEqual([{ id: 'a' }]);
    writeKept([{ id: 'b' }]);
    expect(stored.get('list')).toBe('[{"id":"b"}]');
    writeKept([]);
    expect(stored.has('list')).toBe(false);
  });

  test('is empty where the browser keeps nothing, and writing to it is no error', () => {
    vi.stubGlobal('localStorage', undefined);
    writeKept([{ id: 'a' }]);
    expect(readKept()).toEqual([]);
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
  ])('%s names %j', (hash, ids) => {
    expect(sharedIds(hash)).toEqual(ids);
  });
});
