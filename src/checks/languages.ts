import { detect } from 'tinyld';
import { bodyText } from '#entry/body.ts';
import { langs } from '#i18n/languages.ts';
import { inBody, languageOf, type Rule, texts } from './material.ts';

const rule = 'languages';

export const languages: Rule = {
  id: rule,
  about: {
    fi: 'Teksti on sillä kielellä, jolla se sanoo olevansa.',
    en: 'A text is in the language that it claims.',
  },
  *check(material) {
    for (const text of texts(material)) {
      const claimed = languageOf(text);
      const words = withoutNames(bodyText(text.body));
      if (detectIn(words.slice(0, glance)) === claimed) continue;
      const found = detectIn(words);
      if (found && found !== claimed)
        yield {
          rule,
          ...inBody(text, 1, {
            fi: `Teksti näyttää kieleltä "${found}", vaikka sen pitäisi olla "${claimed}". Siirrä se oikeaan tiedostoon tai korjaa kieli.`,
            en: `The text looks like "${found}", though it should be "${claimed}". Move it to the right file or correct the language.`,
          }),
        };
    }
  },
};

/** Characters that nearly always tell the language; where they do not, the whole text is read. */
const glance = 120;

const detectIn = (words: string) => detect(words, { only: [...langs] });

/** Names of organisations and towns are Finnish in every language, so words with a capital do not count. */
const withoutNames = (text: string) => text.replace(/\p{Lu}[\p{L}:-]*/gu, '');
