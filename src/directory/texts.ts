import { type Lang, langs } from '#i18n/languages.ts';
import type { Listed, Text } from './directory.ts';

/** Languages that a reader of one language may also know, best first; then the rest of the table. */
const also: Record<Lang, Lang[]> = { fi: ['en', 'sv'], sv: ['en', 'fi'], en: ['fi', 'sv'] };

/** The text to show to readers of a language: theirs, or the best that they may know. */
export function textFor(one: Pick<Listed, 'id' | 'texts' | 'language'>, lang: Lang): Text {
  for (const candidate of [lang, ...also[lang], one.language, ...langs]) {
    const text = one.texts[candidate];
    if (text) return text;
  }
  throw new Error(`${one.id} has no text in any language`);
}
