import type { EntryKind } from '#entry/read.ts';
import type { Sentence } from '#i18n/sentence.ts';
import type { Places } from '#places/places.ts';
import { type Field, fieldsOf } from '#schema/fields.ts';
import { schemas } from '#schema/organisation.ts';
import { valueInWords } from './values.ts';

/** One field of an entry that is not what it was. */
export interface FieldChange {
  /** Names of fields from the outermost in, as the file has them. */
  path: string[];
  name: Sentence;
  /** Which of several it is of: the name of an offer, the street of a place; or a field that nobody knows. */
  within?: string;
  was?: Sentence;
  will?: Sentence;
  /** Of a list, what leaves and what comes; the rest of it stays. */
  isPart?: true;
}

type Facts = Record<string, unknown>;

const fields = {
  organisation: fieldsOf(schemas.organisation),
  translation: fieldsOf(schemas.translation),
  page: fieldsOf(schemas.page),
};

/** The facts of an entry that change, field by field in the schema's order; in lists only what leaves and what comes. */
export function fieldChanges(kind: EntryKind, before: unknown, after: unknown, places: Places): FieldChange[] {
  return [...ofFacts(fields[kind], factsOf(before), factsOf(after), { path: [], names: [] }, places)];
}

/** Where in an entry one stands. */
interface Where {
  path: string[];
  names: Sentence[];
  within?: string;
}

function* ofFacts(known: Field[], before: Facts, after: Facts, where: Where, places: Places): Iterable<FieldChange> {
  const names = new Set([...known.map(({ name }) => name), ...Object.keys(before), ...Object.keys(after)]);
  for (const name of names) {
    const [was, will] = [before[name], after[name]];
    if (isSame(was, will)) continue;
    const field = known.find((one) => one.name === name);
    const inside = { ...where, path: [...where.path, name] };
    if (!field)
      yield row({ ...inside, names: [...where.names, ...unknown(where)], within: name }, name, was, will, places);
    else yield* ofField(field, was, will, { ...inside, names: [...where.names, field] }, places);
  }
}

/** A name of a language beside an official name belongs there; any other field that no schema has does not. */
const unknown = ({ path }: Where): Sentence[] =>
  path[0] === 'names' ? [] : [{ fi: 'tuntematon kenttä', en: 'unknown field' }];

function* ofField(field: Field, was: unknown, will: unknown, where: Where, places: Places): Iterable<FieldChange> {
  const isTimes = field.name === 'slots' || field.name === 'openingHours';
  if (!isTimes && isList(was) && isList(will)) yield* ofList(field, was, will, where, places);
  else if (isFacts(was) && isFacts(will)) yield* ofFacts(field.fields, was, will, where, places);
  else yield row(where, field.name, was, will, places);
}

function* ofList(field: Field, was: unknown[], will: unknown[], where: Where, places: Places): Iterable<FieldChange> {
  const left = was.filter((item) => !will.some((other) => isSame(item, other)));
  const come = will.filter((item) => !was.some((other) => isSame(item, other)));
  if (left.length + come.length === 0) {
    yield row(where, field.name, was, will, places);
    return;
  }
  const alone = left.length === 1 && come.length === 1;
  for (const item of left.filter(isFacts)) {
    const match = come.find((other) => isFacts(other) && label(other) === label(item)) ?? (alone ? come[0] : undefined);
    if (!isFacts(match) || field.fields.length === 0) continue;
    left.splice(left.indexOf(item), 1);
    come.splice(come.indexOf(match), 1);
    yield* ofFacts(field.fields, item, match, { ...where, within: label(item) }, places);
  }
  if (left.length + come.length > 0) yield { ...row(where, field.name, some(left), some(come), places), isPart: true };
}

const some = (list: unknown[]) => (list.length === 0 ? undefined : list.length === 1 ? list[0] : list);

function row({ path, names, within }: Where, field: string, was: unknown, will: unknown, places: Places): FieldChange {
  const said = (lang: keyof Sentence) => {
    const [outer, ...inner] = names.map((name) => name[lang].split(/[:(]/)[0]?.trim() ?? '');
    const text = [outer, ...inner.slice(-1)].join(': ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    path,
    name: { fi: said('fi'), en: said('en') },
    ...(within && { within }),
    ...(was !== undefined && { was: valueInWords(field, was, places) }),
    ...(will !== undefined && { will: valueInWords(field, will, places) }),
  };
}

/** What tells one of several from the others. */
const label = ({ name, street, language, url, on }: Facts): string =>
  String(name ?? street ?? language ?? url ?? on ?? '');

const isFacts = (value: unknown): value is Facts =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const factsOf = (value: unknown): Facts => (isFacts(value) ? value : {});

/** Whether two values say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isFacts(a) || !isFacts(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}
