import { bodyText } from '#entry/body.ts';
import { inBody, type Rule, texts } from './material.ts';
import { sentences } from './sentences.ts';

const rule = 'copied';
const fewestWords = 7;

/** Whom to call in danger is said in the same words wherever it helps. */
const forDanger = /(?<!\p{Nd})112(?!\p{Nd})|nollalinja|nollinjen/iu;

export const copied: Rule = {
  id: rule,
  about: {
    fi: `Kahdella järjestöllä ei ole samaa virkettä (vähintään ${fewestWords} sanaa): jokainen kertoo omasta toiminnastaan. Virke, jossa on 112 tai Nollalinja, saa olla sama.`,
    en: `No two organisations share a sentence (of ${fewestWords} words or more): each tells of its own work. A sentence with 112 or Nollalinja may be the same.`,
  },
  *check(material) {
    const owners = new Map<string, string>();
    for (const text of texts(material))
      for (const { sentence, line } of sentences(text.body)) {
        const words = bodyText(sentence).toLowerCase().split(/\s+/);
        if (words.length < fewestWords || forDanger.test(sentence)) continue;
        const key = words.join(' ');
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, text.id);
        else if (owner !== text.id)
          yield {
            rule,
            ...inBody(text, line, {
              fi: `Sama virke on myös järjestöllä ${owner}: "${sentence}" Kirjoita se omin sanoin.`,
              en: `${owner} has the same sentence: "${sentence}" Write it in words of its own.`,
            }),
          };
      }
  },
};
