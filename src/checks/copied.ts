import { bodyText } from '#entry/body.ts';
import { type Finding, inBody, type Rule, texts } from './material.ts';
import { sentences } from './sentences.ts';

const rule = 'copied';
const fewestWords = 7;

/** Whom to call in danger is said in the same words wherever it helps. */
const forDanger = /(?<!\p{Nd})112(?!\p{Nd})|nollalinja|nollinjen/iu;

export const copied: Rule = {
  id: rule,
  compares: true,
  about: {
    fi: `Kahdella järjestöllä ei ole samaa virkettä (vähintään ${fewestWords} sanaa): jokainen kertoo omasta toiminnastaan. Virke, jossa on 112 tai Nollalinja, saa olla sama.`,
    en: `No two organisations share a sentence (of ${fewestWords} words or more): each describes its own work. A sentence with 112 or Nollalinja may be the same.`,
  },
  *check(material) {
    const owners = new Map<string, Place>();
    for (const text of texts(material))
      for (const place of places(text)) {
        const owner = owners.get(place.key);
        if (owner === undefined) owners.set(place.key, place);
        else if (owner.text.id !== text.id) {
          yield same(place, owner);
          yield same(owner, place);
        }
      }
  },
};

type Text = ReturnType<typeof texts>[number];

interface Place {
  text: Text;
  sentence: string;
  line: number;
  /** The words of the sentence, however they are written. */
  key: string;
}

/** A text is taken apart once, however often it is compared. */
const known = new WeakMap<Text, Place[]>();

/** The sentences of a text that nobody else may have. */
function places(text: Text): Place[] {
  const found =
    known.get(text) ??
    sentences(text.body).flatMap(({ sentence, line }): Place[] => {
      const words = bodyText(sentence).toLowerCase().split(/\s+/);
      const isFree = words.length < fewestWords || forDanger.test(sentence);
      return isFree ? [] : [{ text, sentence, line, key: words.join(' ') }];
    });
  known.set(text, found);
  return found;
}

/** Told of both: which of the two is new does not follow from their names. */
const same = ({ text, sentence, line }: Place, other: Place): Finding => ({
  rule,
  ...inBody(text, line, {
    fi: `Sama virke on myös järjestöllä ${other.text.id}: "${sentence}" Kirjoita se omin sanoin.`,
    en: `${other.text.id} has the same sentence: "${sentence}" Write it in words of its own.`,
  }),
});
