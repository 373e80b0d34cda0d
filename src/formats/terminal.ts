import type { Entry } from '#entry/read.ts';
import type { Sentence } from '#i18n/sentence.ts';
import type { Places } from '#places/places.ts';
import { explain } from '#schema/explain.ts';
import { fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';
import { empty, factsOf, idOf, type ProposedFile, taken } from './answered-entry.ts';
import type { EntryQuestion, Question } from './questions.ts';

/** What the terminal judges answers by. */
export interface Known {
  entries: readonly Entry[];
  places: Places;
  /** Day on which the sources are seen. */
  today: string;
}

const fields = fieldsOf(organisation);

/** The field of the schema that a question fills, where it bears another name. */
const fieldOf = (name: EntryQuestion): string =>
  name === 'otherLanguages' ? 'languages' : name === 'source' ? 'sources' : name;

/** Why an answer cannot stay, in one sentence, or nothing: what the schema says of its field, and what the directory knows. */
export function refused(
  question: Question<EntryQuestion>,
  answer: string | string[],
  { entries, places, today }: Known,
): Sentence | undefined {
  const { name, required } = question;
  if (answer.length === 0) return required ? empty(question) : undefined;
  const facts = factsOf({ [name]: answer }, today, places);
  const issue = organisation.safeParse(facts).error?.issues.find(({ path }) => path[0] === fieldOf(name));
  if (issue) return explain(issue, facts, fields);
  if (name === 'name') return taken(idOf(`${answer}`), entries)[0];
  const area = name === 'serves' ? facts.serves?.find((one) => !places.area(one)) : undefined;
  return area === undefined
    ? undefined
    : {
        fi: `Kuntaa tai maakuntaa "${area}" ei ole. Tarkista nimi.`,
        en: `There is no municipality or region "${area}". Check the name.`,
      };
}

/** What stands at the end: where the file is, and what to do with it. */
export const nextStep = ({ path }: ProposedFile, errors: number): Sentence =>
  errors > 0
    ? {
        fi: `Tiedosto on ${path}. Korjaa yllä olevat virheet ja aja: npm run check -- ${path}`,
        en: `The file is ${path}. Mend the errors above and run: npm run check -- ${path}`,
      }
    : {
        fi: `Tiedosto on ${path}. Lue se vielä kerran, ja lähetä se muutosehdotuksena (CONTRIBUTING.fi.md).`,
        en: `The file is ${path}. Read it once more, and send it as a pull request (CONTRIBUTING.md).`,
      };

const finnish: Record<string, string> = {
  navigate: 'liiku',
  select: 'valitse',
  all: 'kaikki',
  invert: 'käännä',
  submit: 'valmis',
  space: 'välilyönti',
};

/** What to press, as one line; Inquirer tells its keys and what they do in English. */
export const keyWords =
  (lang: 'fi' | 'en') =>
  (keys: readonly (readonly [key: string, action: string])[]): string =>
    keys.map((pair) => pair.map((word) => (lang === 'fi' ? (finnish[word] ?? word) : word)).join(' ')).join(' • ');
