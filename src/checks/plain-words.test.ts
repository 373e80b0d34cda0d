import { describe, expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';
import { english, findings, organisation, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const text = (body: string) => findings(plainWords, { [path]: organisation({}, body) });
const words = (count: number) => `${'sana '.repeat(count).trim()}.`;

describe('plain-words', () => {
  test('a hard word of the language of the text', () => {
    expect(text('Hei.\nTämä on matalan kynnyksen paikka.')).toEqual([
      {
        rule: 'plain-words',
        level: 'warning',
        file: path,
        line: 16,
        field: 'body',
        message: {
          fi: '"matalan kynnyksen" on vaikea sana uudelle lukijalle. Kirjoita tavallisin sanoin: helppo tulla, ilman ajanvarausta.',
          en: '"matalan kynnyksen" is a hard word for a new reader. Write plainly: helppo tulla, ilman ajanvarausta.',
        },
      },
    ]);
  });

  test('each language has hard words of its own', () => {
    const files = {
      'content/translations/en/a.md': translation({}, `${english} We empower you.`),
      'content/translations/sv/a.md': translation({}, 'Vår målgrupp är du.'),
      [path]: organisation({}, 'We empower målgrupp.'),
    };
    expect(findings(plainWords, files).map(({ file, message }) => [file, message.en.split(' ')[0]])).toEqual([
      ['content/translations/en/a.md', '"empower"'],
      ['content/translations/sv/a.md', '"målgrupp"'],
    ]);
  });

  test('a sentence that is too long', () => {
    expect(text(`Hei. ${words(25)}`)).toMatchObject([
      {
        level: 'warning',
        line: 15,
        message: {
          fi: 'Virkkeessä on 25 sanaa: "sana sana sana sana sana sana sana sana …" Jaa se kahdeksi.',
          en: 'The sentence has 25 words: "sana sana sana sana sana sana sana sana …" Split it in two.',
        },
      },
    ]);
  });

  test('plain sentences are silent, and items of a list are not one sentence', () => {
    expect(text(words(24))).toEqual([]);
    expect(text('- yksi kaksi kolme neljä viisi\n'.repeat(6))).toEqual([]);
  });
});
