import { originals } from '#directory/gather.ts';
import type { Entry } from '#entry/read.ts';
import { at, type Finding, inBody, type Rule } from './material.ts';

const rule = 'numbers';

/** Years and telephone numbers; smaller ones are words in some languages and digits in others. */
const number = /\d{3,}/g;

export const numbers: Rule = {
  id: rule,
  about: {
    fi: 'Käännöksessä on vain ne numerot (vähintään kolme merkkiä), jotka ovat alkutekstissä.',
    en: 'A translation has no number (of three digits or more) that its original does not have.',
  },
  *check({ translations, pages, byId }) {
    for (const one of translations) {
      const source = byId.get(one.id);
      if (source) yield* strange(one, one.data.summary, source.text);
    }
    const sources = originals(pages);
    for (const one of pages) yield* strange(one, one.data.description, sources.get(one.id)?.text ?? one.text);
  },
};

function* strange(one: Entry, summary: string, source: string): Iterable<Finding> {
  const known = new Set(withoutSpaces(source).match(number));
  const unknown = (text: string) => (withoutSpaces(text).match(number) ?? []).filter((found) => !known.has(found));
  const field = one.kind === 'page' ? 'description' : 'summary';
  for (const found of unknown(summary)) yield { rule, ...at(one, [field], say(found)) };
  for (const [index, line] of one.body.split('\n').entries())
    for (const found of unknown(line)) yield { rule, ...inBody(one, index + 1, say(found)) };
}

/** `116 117` is the number 116117. */
const withoutSpaces = (text: string) => text.replace(/(\d)[\s\u00a0\u202f](?=\d)/g, '$1');

const say = (found: string) => ({
  fi: `Numeroa ${found} ei ole alkutekstissä. Tarkista se: väärä numero voi viedä avun ulottuvilta. Korjaa tai poista se.`,
  en: `The number ${found} is not in the original. Check it: a wrong number can put help out of reach. Correct or remove it.`,
});
