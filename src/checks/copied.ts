import { bodyText } from '#entry/body.ts';
import { type Finding, inBody, type Rule, texts } from './material.ts';
import { sentences } from './sentences.ts';

const rule = 'copied';
const fewestWords = 7;

/** Whom to call in danger is said in the same words wherever it helps. */
const forDanger = /(?<!\p{Nd})112(?!\p{Nd})|nollalinja|nollinjen/iu;

export const copied: Rule = {
  id: rule,
  about: {
    fi: `Kahdella järjestöllä ei ole samaa virkettä (vähintään ${fewestWords} sanaa): jokainen kertoo omasta toiminnastaan. Virke, jossa on 112 tai Nollalinja, saa olla sama.`,
    en: `No two organisations share a sentence (of ${fewestWords} words or more): each describes its own work. A sentence with 112 or Nollalinja may be the same.`,
  },
  *check(material) {
    const owners = new Map<string, Place>();
    for (const text of texts(material))
      for (const { sentence, line } of sentences(text.body)) {
        const words = bodyText(sentence).toLowerCase().split(/\s+/);
        if (words.length < fewestWords || forDanger.test(sentence)) continue;
        const key = words.join(' ');
        const owner = owners.get(key);
        const place = { text, sentence, line };
        if (owner === undefined) owners.set(key, place);
        else if (owner.text.id !== text.id) {
          yield same(place, owner);
          yield same(owner, place);
        }
      }
  },
};

interface Place {
  text: ReturnType<typeof texts>[number];
  sentence: string;
  line: number;
}

/** Told of both: which of the two is new does not follow from their names. */
const same = ({ text, sentence, line }: Place, other: Place): Finding => ({
  rule,
  ...inBody(text, line, {
    fi: `Sama virke on myös järjestöllä ${other.text.id}: "${sentence}" Kirjoita se omin sanoin.`,
    en: `${other.text.id} has the same sentence: "${sentence}" Write it in words of its own.`,
  }),
});
