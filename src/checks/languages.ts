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
      const found = detect(withoutNames(bodyText(text.body)), { only: [...langs] });
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

/** Names of organisations and towns are Finnish in every language, so words with a capital do not count. */
const withoutNames = (text: string) => text.replace(/\p{Lu}[\p{L}:-]*/gu, '');
