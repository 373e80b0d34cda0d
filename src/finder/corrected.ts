import type { Correction, Engine } from './engine.ts';

/** The question with known words in the place of those that nobody has, or nothing where there are none. */
export async function corrected(
  engine: Engine,
  words: readonly string[],
): Promise<{ text: string; certain: boolean } | undefined> {
  const all = await Promise.all(words.map((word) => mended(engine, word)));
  const text = all.map(({ word }) => word).join(' ');
  return text === words.join(' ') ? undefined : { text, certain: all.every(({ certain }) => certain) };
}

async function mended(engine: Engine, word: string): Promise<Correction> {
  const finds = async (candidate: string) => (await engine.search(candidate)).size > 0;
  if (await finds(word)) return { word, certain: true };
  const known = await engine.correct(word.toLowerCase());
  if (known) return known;
  for (let end = 1; end <= Math.floor(word.length / lettersAnEnding); end++) {
    const stem = word.slice(0, -end);
    if (await finds(stem)) return { word: stem, certain: true };
  }
  return { word, certain: true };
}

/** An ending of one letter is taken off a word of so many, one of two off one twice as long, where a language has no stemmer. */
const lettersAnEnding = 4;
