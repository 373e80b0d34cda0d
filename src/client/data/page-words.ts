import type { PageWords, Word } from '#formats/page-words.ts';
import { fetched } from './fetched.ts';

/** A sentence in the language of the page that the page itself does not hold, because it is seldom said; nothing where it cannot be had. */
export async function pageWord(word: Word): Promise<string | undefined> {
  const { lang } = document.documentElement;
  const found = await fetched<PageWords>(`${import.meta.env.BASE_URL}${lang}/words.json`).catch(() => undefined);
  return found?.words[word];
}
