import type { Due, Old } from '#directory/due.ts';
import type { Listed } from '#directory/listed.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { absolute } from '#site.ts';
import type { Standing } from './links.ts';
import { address, quoted } from './markdown.ts';
import type { Dead } from './memory.ts';
import { inWords } from './why.ts';

/** What the visits of a week have shown. */
export interface LinkNews {
  visited: number;
  dead: Dead[];
  /** Links that have gone elsewhere for good. */
  moved: { url: string; to: string }[];
  /** How many showed robots nothing. */
  closed: number;
  /** How many failed for the first time. */
  waiting: number;
  /** Where each link stands. */
  standings: ReadonlyMap<string, Standing[]>;
  /** Most hosts could not be reached: rather our own network. */
  ourFault: boolean;
}

export interface Week {
  /** ISO 8601. */
  today: string;
  /** Of every organisation that has not ended. */
  all: Due[];
  /** Nothing where links were left out. */
  links?: LinkNews | undefined;
  /** How many mails were written, and who is due and has no e-mail address. */
  letters: number;
  silent: Listed[];
}

/** Characters of a report, beside which the memory of links fits an issue. */
const longest = 40_000;

/** The report of a week for editors, as Markdown in Finnish and English, with as many rows a section as fit. */
export function report(week: Week): string {
  let text = '';
  for (const shown of [25, 12, 6, 3]) {
    text = sections(week, shown).join('\n');
    if (text.length <= longest) break;
  }
  return text;
}

const say = ({ fi, en }: Sentence) => `${fi}\n\n*${en}*\n`;

function sections(week: Week, shown: number): string[] {
  const { today, all, links, letters, silent } = week;
  const section = (name: Sentence, about: Sentence, rows: readonly string[]) => {
    if (rows.length === 0) return '';
    const more = rows.length - shown;
    const rest = more > 0 ? [`- … ja ${more} muuta / and ${more} more`] : [];
    const list = [...rows.slice(0, shown).map((row) => `- ${row}`), ...rest].join('\n');
    return `## ${name.fi} / ${name.en} (${rows.length})\n\n${say(about)}\n${list}\n`;
  };
  const confirmed = all.filter(({ unconfirmed }) => !unconfirmed).length;
  const head = say({
    fi: `${today}: ${all.length} järjestöä, joista ${confirmed} on vahvistettu vuoden sisällä. Kirjeitä lähetettäväksi tällä viikolla: ${letters}.`,
    en: `${today}: ${all.length} organisations, of which ${confirmed} were confirmed within a year. Mails to send this week: ${letters}.`,
  });
  return [
    head,
    ...(links ? linkSections(links, section) : [say(leftOut)]),
    section(
      { fi: 'Vahvistus yli vuoden vanha', en: 'Confirmed more than a year ago' },
      { fi: 'Kysy järjestöltä uudelleen.', en: 'Ask the organisation again.' },
      all.flatMap(({ one, unconfirmed }) =>
        one.confirmed && unconfirmed ? [`${page(one.id)}: ${one.confirmed.on}`] : [],
      ),
    ),
    section(
      { fi: 'Vanhat ajat', en: 'Old times' },
      {
        fi: 'Ajat on nähty yli 12 kuukautta sitten. Sivu näyttää ne vanhoina.',
        en: 'The times were seen more than 12 months ago. The page shows them as old.',
      },
      rowsOf(all, ({ times }) => times),
    ),
    section(
      { fi: 'Vanhat puhelinnumerot', en: 'Old phone numbers' },
      { fi: 'Numero on nähty yli 24 kuukautta sitten.', en: 'The number was seen more than 24 months ago.' },
      rowsOf(all, ({ phones }) => phones),
    ),
    section(
      { fi: 'Käännökset, joiden alkuteksti on muuttunut', en: 'Translations whose original has changed' },
      {
        fi: 'Korjaa käännös. Jos se pitää yhä, sano se komennolla `npm run renew -- <tunnus>`.',
        en: 'Mend the translation. If it still holds, say so with `npm run renew -- <id>`.',
      },
      all
        .filter(({ translations }) => translations.length > 0)
        .map(({ one, translations }) => `${page(one.id)}: ${translations.join(', ')}`),
    ),
    section(
      { fi: 'Vahvistamatta, ei sähköpostia', en: 'Not confirmed, no e-mail' },
      {
        fi: 'Näille ei voi kirjoittaa. Soita, tai etsi osoite.',
        en: 'Nobody can write to these. Call them, or look for an address.',
      },
      silent.map(({ id }) => page(id)),
    ),
  ].filter(Boolean);
}

const leftOut = { fi: 'Linkkejä ei katsottu tällä kertaa.', en: 'Links were not looked at this time.' };
const ourFault = {
  fi: 'Useimpiin palvelimiin ei saatu yhteyttä. Vika on luultavasti omassa verkossamme, joten linkeistä ei päätellä mitään.',
  en: 'Most hosts could not be reached. Our own network is probably at fault, so nothing is concluded about links.',
};

type Section = (name: Sentence, about: Sentence, rows: readonly string[]) => string;

function linkSections({ visited, dead, moved, closed, waiting, standings, ...links }: LinkNews, section: Section) {
  if (links.ourFault) return [say(ourFault)];
  const places = (url: string) =>
    (standings.get(url) ?? [])
      .slice(0, 3)
      .map(({ id, listed, field }) => `${listed ? page(id) : quoted(id)} (${field.fi} / ${field.en})`)
      .join(', ');
  return [
    say({
      fi: `Linkkejä katsottiin ${visited}. Niistä ${closed} ei näytä roboteille mitään, ja ${waiting} ei toiminut nyt: ne katsotaan ensi viikolla uudelleen.`,
      en: `${visited} links were looked at. ${closed} of them show robots nothing, and ${waiting} did not work now: we look at those again next week.`,
    }),
    section(
      { fi: 'Linkit, jotka eivät toimi', en: 'Links that do not work' },
      { fi: 'Etsi uusi osoite tai poista linkki.', en: 'Look for the new address, or remove the link.' },
      dead.map(({ url, why, since, days }) => {
        const { fi, en } = inWords(why);
        return `${places(url)}: ${address(url)} – ${fi} / ${en}; ${since} (${days} pv / days)`;
      }),
    ),
    section(
      { fi: 'Linkit, jotka ovat muuttaneet', en: 'Links that have moved' },
      {
        fi: 'Katso, onko uusi sivu oikea. Jos on, kirjoita sen osoite.',
        en: 'See whether the new page is the right one. If it is, write its address.',
      },
      moved.map(({ url, to }) => `${places(url)}: ${address(url)} → ${address(to)}`),
    ),
  ];
}

const page = (id: string) =>
  `[${id.replace(/[^a-z0-9-]/g, '')}](${absolute(`fi/organisations/${encodeURIComponent(id)}/`)})`;

/** A row for each organisation with old facts, the oldest first. */
function rowsOf(all: readonly Due[], facts: (due: Due) => Old[]): string[] {
  const oldest = (due: Due) =>
    facts(due)
      .map(({ asOf }) => (asOf === 'unknown' ? '' : asOf))
      .sort()[0] ?? '';
  return all
    .filter((due) => facts(due).length > 0)
    .sort((a, b) => oldest(a).localeCompare(oldest(b)))
    .map((due) => `${page(due.one.id)}: ${facts(due).slice(0, 4).map(inRow).join(', ')}`);
}

const inRow = ({ of, asOf }: Old) => {
  const age = asOf === 'unknown' ? 'ikä ei tiedossa / age not known' : asOf;
  return of === undefined ? age : `${quoted(of)} ${age}`;
};
