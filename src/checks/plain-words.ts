import { inBody, languageOf, type Rule, texts } from './material.ts';
import { sentences } from './sentences.ts';

const rule = 'plain-words';
const mostWords = 24;
/** Easy Finnish says one thing in a sentence. */
const mostWordsInEasyFinnish = 14;

/** Words of officials and of project plans, with what to write instead. */
const hard: Record<string, [RegExp, string][]> = {
  fi: [
    [/\bmatalan kynnyksen\b/i, 'helppo tulla, ilman ajanvarausta'],
    [/\bosalli(staa|suus|suutta|stava)/i, 'ottaa mukaan, päästä mukaan'],
    [/\bkohderyhm/i, 'kenelle'],
    [/\bvoimaan(tua|nuttaa|tumis)/i, 'saada lisää voimia'],
    [/\btoimijuu/i, 'omat mahdollisuudet'],
    [/\bjalkau(tua|tuu)/i, 'käydä, tulla paikalle'],
    [/\bmonialai/i, 'monen alan'],
    [/\bpalveluohjau/i, 'neuvoa palveluista'],
  ],
  sv: [
    [/\blågtröskel/i, 'lätt att komma till, utan tidsbeställning'],
    [/\bmålgrupp/i, 'för vem'],
    [/\bdelaktighet/i, 'att få vara med'],
  ],
  en: [
    [/\blow.threshold/i, 'easy to come to, without booking'],
    [/\btarget group/i, 'for whom'],
    [/\bempower/i, 'help to manage'],
    [/\bstakeholder/i, 'people and organisations'],
  ],
};

export const plainWords: Rule = {
  id: rule,
  about: {
    fi: `Sanat ovat tavallisia ja virkkeet lyhyitä (enintään ${mostWords} sanaa).`,
    en: `Words are plain and sentences short (at most ${mostWords} words).`,
  },
  warns: 'always',
  *check(material) {
    for (const text of texts(material))
      for (const { sentence, line } of sentences(text.body)) {
        const words = sentence.split(' ').length;
        if (words > (languageOf(text) === 'fi-simple' ? mostWordsInEasyFinnish : mostWords))
          yield {
            rule,
            ...inBody(
              text,
              line,
              {
                fi: `Virkkeessä on ${words} sanaa: "${sentence.slice(0, 40)}…" Jaa se kahdeksi.`,
                en: `The sentence has ${words} words: "${sentence.slice(0, 40)}…" Split it in two.`,
              },
              'warning',
            ),
          };
        for (const [pattern, plain] of hard[languageOf(text)] ?? []) {
          const found = pattern.exec(sentence)?.[0];
          if (found)
            yield {
              rule,
              ...inBody(
                text,
                line,
                {
                  fi: `"${found}" on vaikea sana uudelle lukijalle. Kirjoita tavallisin sanoin: ${plain}.`,
                  en: `"${found}" is a hard word for a new reader. Write plainly: ${plain}.`,
                },
                'warning',
              ),
            };
        }
      }
  },
};
