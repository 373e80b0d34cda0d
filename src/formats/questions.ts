import { valueIn } from '#directory/value-words.ts';
import { languageName } from '#i18n/format.ts';
import { langs, spoken } from '#i18n/languages.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { type Field, fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';

/** A value of a closed list with its words in both languages. */
export interface Option extends Sentence {
  value: string;
}

/** One thing that a form or the terminal asks. */
export interface Question<Name extends string = string> {
  name: Name;
  label: Sentence;
  help?: Sentence;
  /** What one answers with: a line, a text of several, one option, or some options. */
  control: 'line' | 'text' | 'choice' | 'choices';
  options: readonly Option[];
  required: boolean;
}

/** Values by the names of questions; what nobody answered is not there. */
export type Answers<Name extends string = string> = Partial<Record<Name, string | string[]>>;

export type EntryQuestion =
  | 'name'
  | 'kind'
  | 'language'
  | 'summary'
  | 'serves'
  | 'phone'
  | 'email'
  | 'website'
  | 'activities'
  | 'groups'
  | 'languages'
  | 'otherLanguages'
  | 'body'
  | 'source';

const fields = new Map(fieldsOf(organisation).map((field) => [field.name, field]));

const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The terms of a field's closed list, in the site's own words. */
const worded = (field: string): Option[] =>
  (fields.get(field)?.options ?? []).map((value) => ({
    value,
    fi: valueIn('fi', field, value),
    en: valueIn('en', field, value),
  }));

/** Languages by their names, in the order of the site's own table. */
const named = (tags: readonly string[]): Option[] =>
  [...new Set(tags)].map((value) => ({
    value,
    fi: raised(languageName('fi', value)),
    en: raised(languageName('en', value)),
  }));

const optionsOf: Record<string, () => Option[]> = {
  kind: () => worded('kind'),
  activities: () => worded('activities'),
  groups: () => worded('groups'),
  language: () => named(langs),
  /** Nobody serves in easy Finnish other than in Finnish. */
  languages: () => named(langs.filter((lang) => lang !== 'fi-simple').map(spoken)),
};

/** A question about a field of the schema: its name for people, whether it must be, its closed list. */
function ofField<Name extends EntryQuestion>(
  name: Name,
  control: Question['control'],
  help?: Sentence,
  label?: Sentence,
): Question<Name> {
  const { fi, en, required } = fields.get(name) as Field;
  const options = optionsOf[name]?.() ?? [];
  return {
    name,
    label: label ?? { fi: raised(fi), en: raised(en) },
    ...(help && { help }),
    control,
    options,
    required,
  };
}

/** What must be known before an organisation can stand in the directory; an editor or the organisation adds the rest. */
export const entryQuestions: readonly Question<EntryQuestion>[] = [
  ofField('name', 'line'),
  ofField('kind', 'choice'),
  ofField(
    'serves',
    'line',
    {
      fi: 'Kunnat tai maakunnat pilkuilla erotettuina, tai: koko maa, verkossa.',
      en: 'Municipalities or regions with commas between them, or: whole country, online.',
    },
    { fi: 'Missä kunnassa', en: 'In which municipality' },
  ),
  ofField('summary', 'line', {
    fi: 'Yksi lause: kenelle ja mitä. Enintään 160 merkkiä.',
    en: 'One sentence: for whom and what. At most 160 characters.',
  }),
  ofField('phone', 'line', {
    fi: 'Järjestön oma numero, ei yksityisen ihmisen.',
    en: "The organisation's own number, not a private person's.",
  }),
  ofField('email', 'line', {
    fi: 'Järjestön yleinen osoite, ei nimetyn ihmisen.',
    en: "The organisation's general address, not a named person's.",
  }),
  ofField('website', 'line'),
  ofField('activities', 'choices'),
  ofField('groups', 'choices'),
  ofField('languages', 'choices', {
    fi: 'Kielet, joilla ihmistä palvellaan.',
    en: 'Languages in which people are served.',
  }),
  {
    name: 'otherLanguages',
    label: { fi: 'Muut palvelukielet', en: 'Other languages of service' },
    help: { fi: 'Pilkuilla erotettuina.', en: 'With commas between them.' },
    control: 'line',
    options: [],
    required: false,
  },
  {
    name: 'body',
    label: { fi: 'Mitä siellä tapahtuu ja milloin', en: 'What happens there, and when' },
    help: {
      fi: 'Tavallisin sanoin, 40–150 sanaa: mitä siellä tehdään, päivät ja kellonajat, hinta, miten tullaan mukaan.',
      en: 'In plain words, 40–150 of them: what one does there, days and times of day, the price, how one joins.',
    },
    control: 'text',
    options: [],
    required: true,
  },
  ofField('language', 'choice', undefined, {
    fi: 'Millä kielellä kirjoitit tiivistelmän ja tekstin',
    en: 'In which language you wrote the summary and the text',
  }),
  {
    name: 'source',
    label: { fi: 'Mistä tiedot näkee', en: 'Where the facts can be seen' },
    help: { fi: 'Verkkosivun osoite.', en: 'Address of a web page.' },
    control: 'line',
    options: [],
    required: true,
  },
];

/** Both languages as one line; where they are the same word, once. */
export const both = ({ fi, en }: Sentence): string => (fi === en ? fi : `${fi} / ${en}`);
