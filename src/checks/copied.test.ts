import { describe, expect, test } from 'vitest';
import { copied } from './copied.ts';
import { findings, organisation, translation } from './testing.ts';

const a = 'content/organisations/a.md';
const b = 'content/organisations/b.md';
const same = 'Autamme ihmisiä, jotka ovat muuttaneet Suomeen viime vuosina.';
const pair = (first: string, second: string) =>
  findings(copied, { [a]: organisation({}, first), [b]: organisation({}, second) }).filter(({ file }) => file === b);

describe('copied', () => {
  test('a sentence of another organisation, whatever its case, marks and line ends', () => {
    const changed = 'Oma virke.\nautamme **ihmisiä**, jotka ovat\nmuuttaneet Suomeen viime vuosina. Loppu.';
    expect(pair(same, changed)).toEqual([
      {
        rule: 'copied',
        level: 'error',
        file: b,
        line: 16,
        field: 'body',
        message: {
          fi: 'Sama virke on myös järjestöllä a: "autamme **ihmisiä**, jotka ovat muuttaneet Suomeen viime vuosina." Kirjoita se omin sanoin.',
          en: 'a has the same sentence: "autamme **ihmisiä**, jotka ovat muuttaneet Suomeen viime vuosina." Write it in words of its own.',
        },
      },
    ]);
  });

  test('of seven words a sentence is a copy, of six it may be chance; words are apart', () => {
    expect(
      pair('Yksi kaksi kolme neljä viisi kuusi seitsemän.', 'Yksi kaksi kolme neljä viisi kuusi seitsemän.'),
    ).toHaveLength(1);
    expect(pair('Yksi kaksi kolme neljä viisi kuusi.', 'Yksi kaksi kolme neljä viisi kuusi.')).toEqual([]);
    expect(
      pair('Yksi kaksi kolme neljä viisi kuusi seitsemän.', 'Yksikaksi kolme neljä viisi kuusi sei tse män.'),
    ).toEqual([]);
  });

  test('both are told, each on its line', () => {
    const both = findings(copied, { [a]: organisation({}, same), [b]: organisation({}, `Oma.\n${same}`) });
    expect(both.map(({ file, line, message }) => [file, line, message.en.slice(0, 10)])).toEqual([
      [b, 16, 'a has the '],
      [a, 15, 'b has the '],
    ]);
  });

  test('a heading before it does not hide it', () => {
    expect(pair(same, `## Mitä me teemme\n\n${same}`)).toMatchObject([{ file: b, line: 17 }]);
  });

  test.each([
    'Jos olet nyt vaarassa, soita heti hätänumeroon 112.',
    'Voit soittaa Nollalinjaan, kun joku satuttaa tai uhkaa sinua.',
    'Ring Nollinjen om någon gör dig illa eller hotar dig.',
  ])('whom to call in danger may be said in the same words: %s', (call) => {
    expect(pair(call, call)).toEqual([]);
    expect(pair(`${same} ${call}`, `${same} ${call}`)).toHaveLength(1);
  });

  test('a number with 112 in it is no call for help', () => {
    const year = 'Meillä kävi viime vuonna yhteensä 1120 ihmistä kylässä.';
    expect(pair(year, year)).toHaveLength(1);
  });

  test('short sentences, and sentences of its own, are silent', () => {
    const six = 'Ota ensin yhteyttä ja kysy lisää.';
    expect(pair(six, six)).toEqual([]);
    expect(pair(same, same.replace('viime', 'näinä'))).toEqual([]);
    expect(pair(`${same} ${same}`, 'Oma teksti.')).toEqual([]);
    const own = { [a]: organisation({}, same), 'content/translations/en/a.md': translation({}, same) };
    expect(findings(copied, own)).toEqual([]);
  });
});
