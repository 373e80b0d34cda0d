import { print } from '#entry/print.ts';
import { onFile, type Rule } from './material.ts';

const rule = 'layout';

export const layout: Rule = {
  id: rule,
  about: {
    fi: 'Tiedosto on vakiomuodossa, jotta muutokset näkyvät rivi riviltä.',
    en: 'A file is in canonical form, so that changes show line by line.',
  },
  *check({ organisations, translations, pages }) {
    for (const { path, kind, text, frontmatter, body } of [...organisations, ...translations, ...pages]) {
      const wanted = print(kind, frontmatter, body);
      if (wanted === text) continue;
      const now = text.split('\n');
      const line = wanted.split('\n').findIndex((row, index) => row !== now[index]) + 1;
      yield { rule, ...onFile(path, message, 'error', Math.min(line || now.length, now.length)) };
    }
  },
};

const message = {
  fi: 'Tiedosto ei ole vakiomuodossa (kenttien järjestys, lainausmerkit, rivinvaihdot). Aja: npm run fix',
  en: 'The file is not in its canonical form (order of fields, quotes, line ends). Run: npm run fix',
};
