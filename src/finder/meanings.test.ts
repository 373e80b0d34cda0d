import { describe, expect, test } from 'vitest';
import { type Meanings, pack, unpack } from './meanings.ts';

const russian: Meanings = {
  phrases: { violence: 'меня бьют|муж бьет', work: 'ищу работу', free: 'бесплатно 24' },
  places: ['тампере|tammerfors', '', 'турку'],
};
const chinese: Meanings = {
  phrases: { all: Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('') },
  places: ['坦佩雷'],
};

describe('packed meanings', () => {
  test.each<[string, Meanings]>([
    ['of Latin letters', { phrases: { work: 'need a job|työ' }, places: ['abo'] }],
    ['of another alphabet', russian],
    ['of more letters than there are signs', chinese],
    ['of letters in two halves', { phrases: { a: '𞤀𞤁|𞤀' }, places: [] }],
    ['of nothing', { phrases: {}, places: [] }],
  ])('%s are read as they were', (_, meanings) => {
    expect(unpack(JSON.parse(JSON.stringify(pack(meanings))))).toEqual(meanings);
  });

  test('have letters of another alphabet as signs of one byte', () => {
    const { letters, ...packed } = pack(russian);
    expect(JSON.stringify(packed)).toMatch(/^[\x20-\x7e]+$/);
    expect(new Set(letters)).toEqual(new Set('меняьютжбищурабоеслаплтпк'));
    expect(packed.phrases['violence']).toContain('|');
  });

  test('have the commonest letters exchanged first', () => {
    const { letters } = pack({ phrases: { a: 'ббб|ааа|а|в' }, places: ['вввввв'] });
    expect(letters).toBe('ваб');
  });

  test('stay letters where there are no signs left', () => {
    const { letters, phrases } = pack(chinese);
    expect([...letters].length).toBeLessThan(100);
    expect([...(phrases['all'] ?? '')].filter((letter) => letter > '\x7f')).toHaveLength(200 - [...letters].length);
  });
});
