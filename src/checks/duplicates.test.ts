import { describe, expect, test } from 'vitest';
import { duplicates } from './duplicates.ts';
import { findings, organisation } from './testing.ts';

type Facts = Record<string, string>;

const second = 'content/organisations/b.md';

const pair = (a: Facts, b: Facts, exceptions: Parameters<typeof findings>[2] = [], changed: string[] = []) =>
  findings(
    duplicates,
    {
      'content/organisations/a.md': organisation({ name: 'Sateenkaari ry', ...a }),
      [second]: organisation({ name: 'Pohjantuuli ry', ...b }),
    },
    exceptions,
    {},
    changed,
  ).filter(({ file }) => file === second);
const names = (a: string, b: string) => pair({ name: a }, { name: b }).map(({ field }) => field);
const accepted = (subject: string, until = '2026-11-22', rule = 'duplicates') => [
  { rule, subject, until, reason: 'Kaksi osastoa samassa talossa.' },
];

describe('duplicates', () => {
  test('of two with one phone each is told of the other', () => {
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

  test('both are told, for either may be the newcomer', () => {
    const phone = { phone: '"+35892525011"' };
    const both = findings(duplicates, {
      'content/organisations/a.md': organisation({ name: 'Sateenkaari ry', ...phone }),
      'content/organisations/b.md': organisation({ name: 'Pohjantuuli ry', ...phone }),
    });
    expect(both.map(({ file, message }) => [file, message.en.slice(0, 32)])).toEqual([
      ['content/organisations/b.md', 'The same or nearly the same as a'],
      ['content/organisations/a.md', 'The same or nearly the same as b'],
    ]);
  });

  test('an exception that has ended stops a change to it or to one of the two, and no other change', () => {
    const host = { website: 'https://talo.fi/' };
    const ended = accepted('host:talo.fi', '2026-11-21');
    expect(pair(host, host, ended)).toEqual([]);
    expect(pair(host, host, ended, ['content/organisations/c.md'])).toEqual([]);
    for (const file of [second, 'content/organisations/a.md', 'content/exceptions.csv'])
      expect(pair(host, host, ended, [file])).toHaveLength(1);
  });

  test('an exception holds for its subject until its last day', () => {
    const host = { website: 'https://talo.fi/' };
    expect(pair(host, host, accepted('host:talo.fi'))).toEqual([]);
    expect(pair(host, host, accepted('host:muu.fi'))).toHaveLength(1);
    expect(pair(host, host, accepted('host:talo.fi', '2026-11-22', 'persons'))).toHaveLength(1);
    const near = [{ name: 'Oulun somaliyhdistys' }, { name: 'Oulun samaliyhdistys' }] as const;
    expect(pair(...near, accepted('name:oulunsamaliyhdistys'))).toEqual([]);
  });
});
