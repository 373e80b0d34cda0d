import { strayTerms, type Term } from '#entry/glossary.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { at, inBody, type Rule } from './material.ts';

const rule = 'glossary';

export const glossary: Rule = {
  id: rule,
  needs: ['content/glossary/'],
  about: {
    fi: 'Suomalaisen yhteiskunnan sana on käännetty niin kuin kielen sanasto (content/glossary) sanoo.',
    en: "A term of Finnish society is translated as that language's glossary (content/glossary) says.",
  },
  *check({ translations, pages, glossaries }) {
    for (const one of [...translations, ...pages]) {
      const terms = glossaries.get(one.lang);
      if (!terms) continue;
      if ('summary' in one.data)
        for (const term of strayTerms(one.data.summary, terms)) yield { rule, ...at(one, ['summary'], say(term)) };
      for (const [index, line] of one.body.split('\n').entries())
        for (const term of strayTerms(line, terms)) yield { rule, ...inBody(one, index + 1, say(term)) };
    }
  },
};

const say = ({ term, translation }: Term): Sentence => ({
  fi: `Sanan "${term}" vieressä ei ole sanaston käännöstä. Kirjoita: ${translation} (${term})`,
  en: `Beside "${term}" the glossary's translation does not stand. Write: ${translation} (${term})`,
});
