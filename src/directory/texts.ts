import { type Lang, langs, language } from '#i18n/languages.ts';
import type { Listed, Text } from './listed.ts';

type Texts = Pick<Listed, 'id' | 'texts' | 'language'>;

/** Languages that readers of most languages may also know. */
const known: readonly string[] = ['en', 'fi'];

/** The text whose summary to show to readers of a language: theirs, or the best that they may know. */
export const textFor = (one: Texts, lang: Lang): Text => best(one, lang, () => true);

/** The text whose body to show; in another language than the summary where only that has been translated. */
export const bodyFor = (one: Texts, lang: Lang): Text => best(one, lang, ({ html }) => html !== '');

function best(one: Texts, lang: Lang, fits: (text: Text) => boolean): Text {
  const texts: Partial<Record<string, Text>> = one.texts;
  for (const candidate of [lang, ...(language(lang).also ?? known), one.language, ...langs]) {
    const text = texts[candidate];
    if (text && fits(text)) return text;
  }
  throw new Error(`${one.id} has no text in any language`);
}
