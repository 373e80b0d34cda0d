import type { z } from 'zod';
import type { Finding } from '#checks/material.ts';
import { organisationPath } from '#entry/path.ts';
import { read } from '#entry/read.ts';
import type { Sentence } from '#i18n/sentence.ts';

/** What is wrong with a submission before its file is judged, said as the checks say it. */

const rule = 'submission';

const sentences: Record<string, Sentence> = {
  kind: {
    fi: 'Lähetyksen laji puuttuu tai on tuntematon. Kirjoita change, new, confirm tai note.',
    en: 'The kind of the submission is missing or unknown. Write change, new, confirm or note.',
  },
  id: {
    fi: 'Järjestön tunnus puuttuu tai ei kelpaa. Kirjoita tunnus niin kuin se on sivun osoitteessa: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.',
    en: 'The id of the organisation is missing or cannot stand. Write it as in the address of its page: small letters a–z, digits and hyphens.',
  },
  file: {
    fi: 'Järjestön koko teksti kuuluu lähetykseen, kun tieto muuttuu tai järjestö on uusi, eikä muulloin. Siinä saa olla enintään 30 000 merkkiä.',
    en: 'The whole text of the entry belongs to a change and to a new organisation, and to nothing else. It may have at most 30,000 characters.',
  },
  base: {
    fi: 'Kentässä base on kahdeksan merkkiä 0–9 ja a–f: tiiviste tekstistä, jota muutit. Kirjoita se, tai jätä kenttä pois.',
    en: 'The field base has eight signs 0–9 and a–f: the hash of the text that you changed. Write it, or leave the field out.',
  },
  message: {
    fi: 'Kirjoita viesti: enintään 2000 merkkiä, ilman näkymättömiä merkkejä.',
    en: 'Write the message: at most 2000 characters, without characters that nobody sees.',
  },
  lang: {
    fi: 'Kieli puuttuu, tai se ei ole sivuston kieli. Kirjoita sen tunnus, esimerkiksi fi.',
    en: 'The language is missing, or it is none of the site. Write its tag, for example en.',
  },
  speaksFor: {
    fi: 'Kerro, puhutko järjestön puolesta: kirjoita true tai false.',
    en: 'Say whether you speak for the organisation: write true or false.',
  },
  contact: {
    fi: 'Yhteystiedossa on enintään 200 merkkiä eikä yhtään näkymätöntä merkkiä. Lyhennä se tai jätä se pois.',
    en: 'The contact has at most 200 characters and none that nobody sees. Make it shorter or leave it out.',
  },
  address: {
    fi: 'Kenttä address on robotteja varten. Jätä se tyhjäksi.',
    en: 'The field address is for robots. Leave it empty.',
  },
  altcha: {
    fi: 'Tehtävän ratkaisu puuttuu, on vanha, väärä tai jo käytetty. Hae uusi tehtävä (GET /challenge), ratkaise se ja lähetä uudelleen.',
    en: 'The solution of the challenge is missing, old, wrong or used already. Fetch a new challenge (GET /challenge), solve it and send again.',
  },
};

const whole: Sentence = {
  fi: 'Lähetystä ei voi lukea, tai siinä on kenttä, jota emme tunne. Lähetä JSON-olio, jossa on vain osoitteen /openapi.json kuvaamat kentät.',
  en: 'The submission cannot be read, or it has a field that we do not know. Send a JSON object with the fields of /openapi.json alone.',
};

/** A finding about a field of a submission, or about all of it. */
export const about = (field: string, message: Sentence = sentences[field] ?? whole, file = ''): Finding => ({
  rule,
  level: 'error',
  file,
  line: 1,
  field,
  message,
});

/** Findings for what the schema of submissions refuses, one a field. */
export function refusals({ issues }: z.ZodError, sent: unknown): Finding[] {
  const fields = [...new Set(issues.map(({ path }) => String(path[0] ?? '')))];
  return fields.map((field) => (field === 'file' && hiddenIn(sent)) || about(field));
}

/** Where a text of an entry holds what nobody sees, the reader of entries says on which line. */
function hiddenIn(sent: unknown): Finding | undefined {
  const { id, file } = { id: undefined, file: undefined, ...(sent as { id?: unknown; file?: unknown }) };
  if (typeof file !== 'string') return undefined;
  const path = typeof id === 'string' ? organisationPath(id) : '';
  const { fault } = read(path, new TextEncoder().encode(file));
  if (!fault) return undefined;
  const { line, fi, en } = fault;
  return { rule: 'readable', level: 'error', file: path, line, field: '', message: { fi, en } };
}

export const noSuchEntry: Sentence = {
  fi: 'Tällä tunnuksella ei ole järjestöä. Tarkista tunnus sivun osoitteesta, tai lähetä järjestö uutena.',
  en: 'No organisation has this id. Look it up in the address of the page, or send the organisation as a new one.',
};

export const nothingChanged: Sentence = {
  fi: 'Teksti on sama kuin nyt sivustolla, joten mitään ei muuttunut. Muuta tieto, joka on väärin, ja lähetä uudelleen.',
  en: 'The text is the same as on the site now, so nothing has changed. Change what is wrong and send again.',
};

export const noName: Sentence = {
  fi: 'Nimestä ei saa tunnusta, koska siinä ei ole kirjaimia a–z eikä numeroita. Lisää nimi latinalaisin kirjaimin kenttään shortName tai names.',
  en: 'No id can be made of the name, because it has no letters a–z and no digits. Add the name in Latin letters to shortName or names.',
};

export const taken = (id: string): Sentence => ({
  fi: `Tunnus ${id} on jo toisella. Jos järjestö on sama, lähetä muutos siihen; jos ei, lisää nimeen sana, esimerkiksi kunta.`,
  en: `The id ${id} is taken. If it is the same organisation, send a change to it; if not, add a word to the name, for example its town.`,
});
