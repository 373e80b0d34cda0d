import { valueIn } from '#directory/value-words.ts';
import { compare, languageName } from '#i18n/format.ts';
import { type Lang, langs } from '#i18n/languages.ts';
import { type Key, keyNamed, translator } from '#i18n/t.ts';
import { type Field, fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';

/** A question of the form: the schema's field with its words in the reader's language. */
export interface FormField extends Pick<Field, 'name' | 'required' | 'type' | 'many'> {
  label: string;
  /** The same in Finnish, for who enters for somebody else. */
  fi: string;
  example?: string;
  /** Id and words of each answer that may be given. */
  options?: [id: string, words: string][];
  /** Room for several lines. */
  long?: true;
  fields?: FormField[];
}

/** A screen of the form: what is asked first, and what more there is to say. */
export interface FormStep {
  title: string;
  first: FormField[];
  more: FormField[];
}

/** The description of an organisation, which is no fact of the schema. */
const body: Field = {
  name: 'body',
  fi: 'kuvaus',
  en: 'text',
  required: false,
  type: 'text',
  many: false,
  options: [],
  fields: [],
};

/** What is asked on which screen. Of the schema's other fields editors take care: they stay as they are. */
const screens: { title: Key; first: string[]; more: string[] }[] = [
  {
    title: 'form.step.what',
    first: ['name', 'kind', 'language', 'summary', 'body'],
    more: ['names', 'shortName', 'alternateNames', 'businessId', 'founded', 'status'],
  },
  { title: 'form.step.reach', first: ['phone', 'email', 'website'], more: ['social'] },
  { title: 'form.step.where', first: ['basedIn', 'serves'], more: ['locations', 'addressSecret'] },
  { title: 'form.step.help', first: ['activities', 'groups', 'languages', 'cost'], more: ['roles'] },
  { title: 'form.step.times', first: ['offers'], more: ['sources'] },
];

/** Fields inside others that are not asked: numbers of a map, which nobody knows by heart. */
const unasked = ['lat', 'lon'];

/** The form in a language; `spoken` are the tags of languages that may be chosen. */
export function formSteps(lang: Lang, spoken: Iterable<string>): FormStep[] {
  const all = [...fieldsOf(organisation), body];
  const ask = asked(lang, [...new Set([...langs.filter((tag) => tag !== 'fi-simple'), ...spoken])]);
  const named = (names: string[]) =>
    names.flatMap((name) => all.filter((field) => field.name === name)).map((field) => ask(field));
  return screens.map(({ title, first, more }) => ({
    title: translator(lang)(title),
    first: named(first),
    more: named(more),
  }));
}

/** Names of fields of which the form asks. */
export const askedNames: readonly string[] = screens.flatMap(({ first, more }) => [...first, ...more]);

function asked(lang: Lang, tags: readonly string[]) {
  const t = translator(lang);
  const inOrder = compare(lang);
  const languages = tags
    .map((tag): [string, string] => [tag, languageName(lang, tag)])
    .sort(([, a], [, b]) => inOrder(a, b));
  return function one(field: Field, parent = ''): FormField {
    const { name, required, type, many, example } = field;
    const key = labelKey(name, parent);
    const options = isLanguage(name, parent)
      ? languages
      : field.options.map((id): [string, string] => [id, valueIn(lang, name, id)]);
    const inside = field.fields.filter((part) => !unasked.includes(part.name)).map((part) => one(part, name));
    return {
      name,
      required,
      type,
      many,
      label: t(key),
      fi: translator('fi')(key),
      ...(example !== undefined && options.length === 0 && type !== 'true' && { example }),
      ...(options.length > 0 && { options }),
      ...(name === 'body' || name === 'summary' ? { long: true as const } : {}),
      ...(inside.length > 0 && { fields: inside }),
    };
  };
}

/** The own name of a field inside another where it has one: the name of a place is not that of a café. */
function labelKey(name: string, parent: string): Key {
  const own = `field.${parent.replace(/s$/, '')}.${name}`;
  return keyNamed(own) ?? (`field.${name}` as Key);
}

const isLanguage = (name: string, parent: string) =>
  (name === 'language' && parent === 'languages') || (name === 'languages' && parent === 'offers');
