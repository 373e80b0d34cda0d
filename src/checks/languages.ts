import { detect, supportedLanguages } from 'tinyld';
import { bodyText } from '#entry/body.ts';
import { isLang, langs, language } from '#i18n/languages.ts';
import { at, inBody, languageOf, type Rule, texts } from './material.ts';

const rule = 'languages';

export const languages: Rule = {
  id: rule,
  about: {
    fi: 'Teksti on sillä kielellä ja kirjaimistolla, jolla se sanoo olevansa.',
    en: 'A text is in the language and script it claims to be in.',
  },
  *check(material) {
    for (const text of texts(material)) {
      const claimed = languageOf(text);
      const fault = wrongLetters(text.data.summary, claimed);
      if (fault) yield { rule, ...at(text, ['summary'], fault) };
      const words = withoutNames(bodyText(text.body));
      if (!guessed.includes(primary(claimed)) || guess(words.slice(0, glance)) === primary(claimed)) continue;
      const found = guess(words);
      if (found && found !== primary(claimed))
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

const primary = (tag: string) => tag.split('-')[0] ?? tag;

/** Site languages that tinyld knows, by their primary tags; easy Finnish is Finnish. */
const known: readonly string[] = supportedLanguages.map((code) => new Intl.Locale(code).language);
const guessed = [...new Set(langs.map(primary))].filter((tag) => known.includes(tag));

/** Characters that nearly always tell the language; where they do not, the whole text is read. */
const glance = 120;

const guess = (words: string) => detect(words, { only: guessed });

/** Names of organisations and towns are Finnish in every language, so words with a capital do not count. */
const withoutNames = (text: string) => text.replace(/\p{Lu}[\p{L}:-]*/gu, '');

/** Letters of a neighbouring language in the same script, which this one never writes. */
const foreign: Record<string, RegExp> = {
  ru: /[іїєґ]/i,
  uk: /[ыэъё]/i,
  ar: /[پچژگێۆەڕڵ]/,
  fa: /[ێۆەڕڵة]/,
  ckb: /[ةضصثذظ]/,
};

const scripts: Record<string, RegExp> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hans: /\p{Script=Han}/gu,
  Thai: /\p{Script=Thai}/gu,
};

/** Fewer letters of the language's own script than this share are names and nothing else. */
const fewest = 0.3;

function wrongLetters(summary: string, claimed: string) {
  if (!isLang(claimed)) return undefined;
  const letter = foreign[claimed]?.exec(summary)?.[0];
  if (letter)
    return {
      fi: `Kirjain "${letter}" ei kuulu kieleen "${claimed}". Tarkista, että tiivistelmä on oikealla kielellä ja näppäimistöllä kirjoitettu.`,
      en: `The letter "${letter}" does not belong to "${claimed}". Check that the summary is in that language and typed with its keyboard.`,
    };
  const script = new Intl.Locale(language(claimed).locale).maximize().script ?? 'Latn';
  const [own, all] = [scripts[script] ?? /./g, /\p{L}/gu].map((letters) => summary.match(letters)?.length ?? 0);
  if ((own ?? 0) < (all ?? 0) * fewest)
    return {
      fi: `Tiivistelmä ei ole kielen "${claimed}" kirjaimilla. Käännä se tai siirrä tiedosto oikeaan kansioon.`,
      en: `The summary is not in the letters of "${claimed}". Translate it, or move the file to the right folder.`,
    };
  return undefined;
}
