import { describe, expect, test } from 'vitest';
import { duplicates } from './duplicates.ts';
import type { Exception } from './material.ts';
import { findings, organisation } from './testing.ts';

type Facts = Record<string, string>;

const pair = (a: Facts, b: Facts, exceptions: Exception[] = []) =>
  findings(
    duplicates,
    {
      'content/organisations/a.md': organisation({ name: 'Sateenkaari ry', ...a }),
      'content/organisations/b.md': organisation({ name: 'Pohjantuuli ry', ...b }),
    },
    exceptions,
  );
const names = (a: string, b: string) => pair({ name: a }, { name: b }).map(({ field }) => field);
const accepted = (subject: string, until = '2026-11-22', rule = 'duplicates') => [
  { rule, subject, until, reason: 'Kaksi osastoa samassa talossa.' },
];

describe('duplicates', () => {
  test('the later of two with one phone is told of the earlier', () => {
    expect(pair({ phone: '"+35892525011"' }, { phone: '"+35892525011"' })).toEqual([
      {
        rule: 'duplicates',
        level: 'error',
        file: 'content/organisations/b.md',
        line: 13,
        field: 'phone',
        message: {
          fi: 'Sama tai melkein sama kuin järjestöllä a (phone:+35892525011). Jos tämä on sama järjestö, yhdistä tiedostot; jos ei, lisää perusteltu poikkeus tiedostoon content/exceptions.csv.',
          en: 'The same or nearly the same as a (phone:+35892525011). If it is the same organisation, merge the files; if not, add an exception with a reason to content/exceptions.csv.',
        },
      },
    ]);
  });

  test('one business id, one host with or without www', () => {
    expect(pair({ businessId: '"0116510-6"' }, { businessId: '"0116510-6"' })).toMatchObject([{ field: 'businessId' }]);
    expect(pair({ website: 'https://www.talo.fi/' }, { website: 'http://talo.fi/sv' })).toMatchObject([
      { field: 'website', message: { en: expect.stringContaining('as a (host:talo.fi)') } },
    ]);
  });

  test('one name, whatever its form, case, accents and spaces, is told once', () => {
    expect(names('Naisten Tupa ry', 'naisten tupa')).toEqual(['name']);
    expect(names('Kulttuurikeskus Äänekoski ry', 'Kulttuuri-keskus Aanekoski rf')).toEqual(['name']);
  });

  test('a long name with one letter changed, left out, added or moved', () => {
    expect(names('Oulun somaliyhdistys', 'Oulun samaliyhdistys')).toEqual(['name']);
    expect(names('Oulun somaliyhdistys', 'Oulun somaliyhdisty')).toEqual(['name']);
    expect(names('Oulun somaliyhdistys', 'Oulun somaliiyhdistys')).toEqual(['name']);
    expect(names('Oulun somaliyhdistys', 'Oulun somailyhdistys')).toEqual(['name']);
  });

  test('names that differ are silent: short ones by a letter, long ones by two, in any script', () => {
    expect(names('Alma ry', 'Alna ry')).toEqual([]);
    expect(names('Oulun somaliyhdistys', 'Turun somaliyhdistys')).toEqual([]);
    expect(names('Русское общество', 'Дом дружбы')).toEqual([]);
    expect(pair({ phone: '"+35892525011"' }, { phone: '"+35892525012"' })).toEqual([]);
  });

  test('an exception holds for its subject until its last day', () => {
    const host = { website: 'https://talo.fi/' };
    expect(pair(host, host, accepted('host:talo.fi'))).toEqual([]);
    expect(pair(host, host, accepted('host:talo.fi', '2026-11-21'))).toHaveLength(1);
    expect(pair(host, host, accepted('host:muu.fi'))).toHaveLength(1);
    expect(pair(host, host, accepted('host:talo.fi', '2026-11-22', 'persons'))).toHaveLength(1);
    const near = [{ name: 'Oulun somaliyhdistys' }, { name: 'Oulun samaliyhdistys' }] as const;
    expect(pair(...near, accepted('name:oulunsamaliyhdistys'))).toEqual([]);
  });
});
