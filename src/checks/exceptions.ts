import type { Finding, Rule } from './material.ts';

const rule = 'exceptions';
const file = 'content/exceptions.csv';

export const exceptions: Rule = {
  id: rule,
  about: {
    fi: 'Poikkeuksella on syy ja viimeinen päivä, joka ei ole mennyt.',
    en: 'An exception has a reason and a last day that has not passed.',
  },
  *check(material) {
    for (const [index, { subject, reason, until }] of material.exceptions.entries()) {
      const finding = (field: string, fi: string, en: string): Finding => ({
        rule,
        level: 'error',
        file,
        line: index + 2,
        field,
        message: { fi, en },
      });
      if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until < material.today)
        yield finding(
          'until',
          `Poikkeus "${subject}" on päättynyt (${until}). Tarkista asia ja kirjoita uusi päivä tai poista rivi.`,
          `The exception "${subject}" has ended (${until}). Look at the matter again and write a new day, or remove the line.`,
        );
      if (reason.length < 10)
        yield finding(
          'reason',
          `Poikkeukselta "${subject}" puuttuu syy. Kirjoita se yhdellä lauseella.`,
          `The exception "${subject}" has no reason. Write it in one sentence.`,
        );
    }
  },
};
