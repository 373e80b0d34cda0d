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
      if (!tree) continue;
      const found = [...faults(tree), ...ordinals(tree, entry.body)];
      for (const { line, message } of found) yield { rule, ...inBody(entry, line, message) };
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

interface Fault {
  line: number;
  message: Sentence;
}

/** Finnish ordinals at the beginning of a line ("5. kerros") are read as a list, of which a page shows other numbers or breaks off the sentence. */
function* ordinals(node: Nodes, body: string): Iterable<Fault> {
  if (node.type === 'list' && node.ordered) {
    const written = node.children.map(({ position }) => /^\d+/.exec(body.slice(position?.start.offset))?.[0] ?? '');
    const follows = written.every((number, index) => Number(number) === index + 1);
    if (!follows || written.length < 2) {
      const line = node.position?.start.line ?? 1;
      const start = (body.split('\n')[line - 1] ?? '').trim().slice(0, 30);
      yield {
        line,
        message: {
          fi: `"${start}" rivin alussa luetaan luettelon kohdaksi. Kirjoita "${start.replace(/[.)]/, '\\$&')}" tai aloita rivi toisella sanalla; luettelossa on vähintään kohdat 1. ja 2.`,
          en: `"${start}" at the beginning of a line is read as an item of a list. Write "${start.replace(/[.)]/, '\\$&')}" or begin the line with another word; a list has at least 1. and 2.`,
        },
      };
    }
  }
  if ('children' in node) for (const child of node.children) yield* ordinals(child, body);
}

/** A link that stands in the words of another. */
const linked = (node: Nodes): boolean =>
  node.type === 'link' || ('children' in node && node.children.some((child) => linked(child)));

function* faults(node: Nodes): Iterable<Fault> {
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
  if (node.type === 'link' && node.children.some(linked))
    yield {
      line,
      message: {
        fi: 'Linkin sanoissa on toinen linkki. Kirjoita ne erikseen.',
        en: 'The words of a link hold another link. Write them one after the other.',
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
