import { type Entry, kindOf } from '#entry/read.ts';
import { body } from './body.ts';
import { copied } from './copied.ts';
import { dangerTexts } from './danger-texts.ts';
import { duplicates } from './duplicates.ts';
import { exceptions } from './exceptions.ts';
import { files } from './files.ts';
import { glossary } from './glossary.ts';
import { languages } from './languages.ts';
import { layout } from './layout.ts';
import type { Finding, Material, Rule } from './material.ts';
import { numbers } from './numbers.ts';
import { offers } from './offers.ts';
import { persons } from './persons.ts';
import { phrases } from './phrases.ts';
import { placesRule } from './places.ts';
import { plainWords } from './plain-words.ts';
import { promised } from './promised.ts';
import { publicLines } from './public-lines.ts';
import { publicServices } from './public-services.ts';
import { readable } from './readable.ts';
import { findingsOf } from './run.ts';
import { safety } from './safety.ts';
import { schema } from './schema.ts';
import { secretAddress } from './secret-address.ts';
import { secureLinks } from './secure-links.ts';
import { translations } from './translations.ts';
import { unlinkable } from './unlinkable.ts';

/** Every rule, in the order in which a reader of findings wants them: first what hides other things. */
export const rules: readonly Rule[] = [
  readable,
  schema,
  files,
  placesRule,
  offers,
  duplicates,
  persons,
  secretAddress,
  safety,
  unlinkable,
  publicLines,
  publicServices,
  body,
  translations,
  dangerTexts,
  numbers,
  glossary,
  languages,
  copied,
  layout,
  secureLinks,
  plainWords,
  promised,
  phrases,
  exceptions,
];

/** All findings of all rules, sorted by file and line. */
export const check = (material: Material): Finding[] => findingsOf(rules, material);

/** The findings of an organisation's file among all: what `check` says of it, in a small part of the time. */
export function checkOne(material: Material, path: string): Finding[] {
  const { id } = kindOf(path);
  const own = <T extends Entry>(list: readonly T[]) => list.filter((one) => one.id === id && one.kind !== 'page');
  const alone: Material = {
    ...material,
    entries: own(material.entries),
    organisations: own(material.organisations),
    translations: own(material.translations),
    pages: [],
    phrases: new Map(),
  };
  return findingsOf(rules, material, ({ compares }) => (compares ? material : alone)).filter(
    ({ file }) => file === path,
  );
}
