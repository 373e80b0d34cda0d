import { exceptionsPath } from '#entry/exceptions.ts';
import { day } from '#schema/types.ts';
import { later } from '#times/calendar.ts';
import type { Finding, Level, Rule } from './material.ts';

const rule = 'exceptions';
/** Days before its end from which an exception is told. */
const notice = 60;

export const exceptions: Rule = {
  id: rule,
  about: {
    fi: `Poikkeuksella on syy ja viimeinen päivä, josta huomautetaan ${notice} päivää ennen. Päättynyt estää vain muutoksen, joka koskee sitä.`,
    en: `An exception has a reason and a last day, with a warning ${notice} days ahead. One that has ended stops only a change that touches it.`,
  },
  warns: 'sometimes',
  *check(material) {
    for (const { subject, reason, until, line } of material.exceptions) {
      const finding = (field: string, fi: string, en: string, level: Level = 'error'): Finding => ({
        rule,
        level,
        file: exceptionsPath,
        line,
        field,
        message: { fi, en },
      });
      if (!day.safeParse(until).success)
        yield finding(
          'until',
          `Poikkeuksella "${subject}" ei ole viimeistä päivää: "${until}". Kirjoita se muodossa ${material.today}.`,
          `The exception "${subject}" has no last day: "${until}". Write it as ${material.today}.`,
        );
      else if (until < material.today)
        yield finding(
          'until',
          `Poikkeus "${subject}" on päättynyt (${until}). Tarkista asia ja kirjoita uusi päivä tai poista rivi.`,
          `The exception "${subject}" has ended (${until}). Look at the matter again and write a new day, or remove the line.`,
          material.changed.has(exceptionsPath) ? 'error' : 'warning',
        );
      else if (until < later(material.today, notice))
        yield finding(
          'until',
          `Poikkeus "${subject}" päättyy pian (${until}). Tarkista asia ja kirjoita uusi päivä tai poista rivi.`,
          `The exception "${subject}" ends soon (${until}). Look at the matter again and write a new day, or remove the line.`,
          'warning',
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
