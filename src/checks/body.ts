import type { Nodes } from 'mdast';
import { bodyText, parseBody, safeLink } from '#entry/body.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { inBody, languageOf, type Rule } from './material.ts';

const rule = 'body';
const fewest = 40;
const most = 150;

export const body: Rule = {
  id: rule,
  about: {
    fi: `Leipätekstissä on ${fewest}–${most} sanaa, ei HTML:ää, ei pääotsikkoa, linkit vain https, mailto tai tel.`,
    en: `A text has ${fewest}–${most} words, no HTML, no first-level heading, and links only to https, mailto or tel.`,
  },
  *check({ organisations, translations, pages }) {
    for (const entry of [...organisations, ...translations, ...pages]) {
      const tree = parseBody(entry.body);
      if (tree) for (const { line, message } of faults(tree)) yield { rule, ...inBody(entry, line, message) };
    }
    const whole = translations.filter(({ body }) => body.trim() !== '');
    for (const entry of [...organisations, ...whole]) {
      const words = countWords(languageOf(entry), bodyText(entry.body));
      if (words < fewest || words > most)
        yield {
          rule,
          ...inBody(entry, 1, {
            fi: `Tekstissä on ${words} sanaa. Kirjoita ${fewest}–${most}: mitä siellä tapahtuu, kenelle, miten pääsee mukaan, mitä maksaa, mitä tehdä ensin.`,
            en: `The text has ${words} words. Write ${fewest}–${most}: what happens there, for whom, how one takes part, what it costs, what to do first.`,
          }),
        };
    }
  },
};

/** Languages that write no spaces between words. */
const unspaced = ['th', 'zh-Hans'];

const countWords = (lang: string, text: string): number =>
  unspaced.includes(lang)
    ? [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
    : text.split(/\s+/).filter(Boolean).length;

function* faults(node: Nodes): Iterable<{ line: number; message: Sentence }> {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'html')
    yield {
      line,
      message: {
        fi: `HTML ei näy sivulla: ${node.value.slice(0, 40)}. Kirjoita tavallista tekstiä.`,
        en: `HTML does not show on the page: ${node.value.slice(0, 40)}. Write plain text.`,
      },
    };
  if (node.type === 'image' || node.type === 'imageReference')
    yield {
      line,
      message: { fi: 'Kuvia ei näytetä. Poista kuva.', en: 'Pictures are not shown. Remove the picture.' },
    };
  if (node.type === 'heading' && node.depth === 1)
    yield {
      line,
      message: {
        fi: 'Pääotsikko on jo sivulla. Käytä otsikkoon kahta merkkiä: "## Otsikko".',
        en: 'The page already has its first heading. Use two signs: "## Heading".',
      },
    };
  if ((node.type === 'link' || node.type === 'definition') && !safeLink.test(node.url))
    yield {
      line,
      message: {
        fi: `Linkki "${node.url}" ei toimi sivulla. Käytä osoitetta, jonka alussa on https:, mailto: tai tel:.`,
        en: `The link "${node.url}" does not work on the page. Use an address that begins with https:, mailto: or tel:.`,
      },
    };
  if ('children' in node) for (const child of node.children) yield* faults(child);
}
