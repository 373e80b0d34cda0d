import { organisationPath } from '#entry/path.ts';
import { print } from '#entry/print.ts';
import type { Entry } from '#entry/read.ts';
import type { Sentence } from '#i18n/sentence.ts';
import type { Places } from '#places/places.ts';
import { slug } from '#places/slug.ts';
import type { Organisation } from '#schema/organisation.ts';
import { type Answers, type EntryQuestion, entryQuestions, type Question } from './questions.ts';
import { areaOf, languageOf, partsOf, phoneOf, webAddressOf } from './typed-facts.ts';

/** A file that somebody proposes: where it belongs and its whole text. */
export interface ProposedFile {
  id: string;
  path: string;
  text: string;
}

/** A name as the id of a file, without the legal form at its end: `Naisten tupa ry` becomes `naisten-tupa`. */
export const idOf = (name: string): string =>
  slug(name.replace(/[\s,]+(?:ry|rf|r\.y\.|r\.f\.)$/i, ''))
    .slice(0, 60)
    .replace(/-$/, '');

/** Why an id cannot be a new file's. */
export function taken(id: string, entries: readonly Entry[]): Sentence[] {
  if (id === '')
    return [
      {
        fi: 'Nimestä ei tule tiedoston nimeä. Kirjoita nimi latinalaisin kirjaimin.',
        en: 'The name makes no name of a file. Write it in Latin letters.',
      },
    ];
  return entries.some(({ path }) => path === organisationPath(id))
    ? [
        {
          fi: `Järjestö ${id} on jo luettelossa (${organisationPath(id)}). Muuta sitä tiedostoa, tai anna nimi, joka erottaa nämä kaksi.`,
          en: `The organisation ${id} is in the directory already (${organisationPath(id)}). Change that file, or give a name that tells the two apart.`,
        },
      ]
    : [];
}

/** The questions that must be answered and are not, in words for who was asked. */
export const missing = (answers: Answers<EntryQuestion>): Sentence[] =>
  entryQuestions.filter(({ name, required }) => required && answers[name] === undefined).map(empty);

/** What to say where an answer must be and is not. */
export const empty = ({ label }: Question): Sentence => ({
  fi: `Kohta "${label.fi}" on tyhjä. Täydennä se.`,
  en: `The part "${label.en}" is empty. Fill it in.`,
});

/** The facts that answers give; `day` is the one on which the source was seen. */
export function factsOf(answers: Answers<EntryQuestion>, day: string, places: Places): Partial<Organisation> {
  const line = (name: EntryQuestion) => [answers[name] ?? []].flat()[0];
  const some = (name: EntryQuestion) => [answers[name] ?? []].flat();
  const phone = line('phone');
  const website = line('website');
  const source = line('source');
  const languages = [...some('languages'), ...partsOf(line('otherLanguages') ?? '').map(languageOf)];
  const facts = {
    name: line('name'),
    kind: line('kind'),
    status: 'active',
    language: line('language'),
    summary: line('summary'),
    serves: [...new Set(partsOf(line('serves') ?? '').map((area) => areaOf(area, places)))],
    phone: phone && phoneOf(phone),
    email: line('email'),
    website: website && webAddressOf(website),
    activities: some('activities'),
    groups: some('groups'),
    languages: [...new Set(languages)].map((language) => ({ language })),
    sources: source ? [{ url: webAddressOf(source), asOf: day }] : [],
  };
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && value.length !== 0);
  return Object.fromEntries(given) as Partial<Organisation>;
}

/** The file that answers make. */
export function entryOf(answers: Answers<EntryQuestion>, day: string, places: Places): ProposedFile {
  const facts = factsOf(answers, day, places);
  const id = idOf(facts.name ?? '');
  return { id, path: organisationPath(id), text: print('organisation', facts, [answers.body ?? ''].flat().join('\n')) };
}

/** The answers that would make an entry: the way back of `entryOf`, for facts that are asked. */
export function answersOf(facts: Organisation, body: string): Answers<EntryQuestion> {
  const offered = new Set(entryQuestions.find(({ name }) => name === 'languages')?.options.map(({ value }) => value));
  const tags = (facts.languages ?? []).map(({ language }) => language);
  const answers: Record<EntryQuestion, string | string[] | undefined> = {
    name: facts.name,
    kind: facts.kind,
    language: facts.language,
    summary: facts.summary,
    serves: facts.serves.join(', '),
    phone: facts.phone,
    email: facts.email,
    website: facts.website,
    activities: facts.activities,
    groups: facts.groups,
    languages: tags.filter((tag) => offered.has(tag)),
    otherLanguages: tags.filter((tag) => !offered.has(tag)).join(', '),
    body,
    source: facts.sources[0]?.url,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined && value.length > 0));
}
