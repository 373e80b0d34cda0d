import { exceptionsPath } from '#entry/exceptions.ts';
import type { Organisation } from '#schema/organisation.ts';
import { at, type Finding, type Material, type Parsed, type Rule } from './material.ts';

const rule = 'duplicates';

/** What two organisations may not share: `key` where they meet, `subject` as people and exceptions name it. */
interface Shared {
  field: keyof Organisation;
  subject: string;
  key: string;
}

export const duplicates: Rule = {
  id: rule,
  compares: true,
  needs: [exceptionsPath],
  about: {
    fi: 'Samaa järjestöä ei ole kahdesti: Y-tunnus, verkkosivut, puhelin ja nimi ovat yhdellä. Poikkeukset: content/exceptions.csv.',
    en: 'No organisation is listed twice: each has its own business id, website, phone and name. Exceptions: content/exceptions.csv.',
  },
  *check({ organisations, exceptions, today, changed }: Material) {
    const until = new Map(exceptions.filter((one) => one.rule === rule).map((one) => [one.subject, one.until]));
    const touched = (...paths: string[]) => paths.some((path) => changed.has(path));
    const isAccepted = (subject: string, ...paths: string[]) => {
      const end = until.get(subject);
      return end !== undefined && (end >= today || !touched(exceptionsPath, ...paths));
    };
    const owners = new Map<string, Parsed<Organisation>>();
    for (const one of organisations) {
      const told = new Set<string>();
      for (const { field, subject, key } of shared(one.data)) {
        const owner = owners.get(key) ?? one;
        owners.set(key, owner);
        if (owner === one || isAccepted(subject, one.path, owner.path) || told.has(`${field} ${owner.id}`)) continue;
        told.add(`${field} ${owner.id}`);
        yield shares(one, owner.id, field, subject);
        yield shares(owner, one.id, field, subject);
      }
    }
  },
};

/** Told of both: which of the two is new does not follow from their names. */
const shares = (one: Parsed<Organisation>, other: string, field: string, subject: string): Finding => ({
  rule,
  ...at(one, [field], {
    fi: `Sama tai melkein sama kuin järjestöllä ${other} (${subject}). Jos tämä on sama järjestö, yhdistä tiedostot; jos ei, lisää perusteltu poikkeus tiedostoon content/exceptions.csv.`,
    en: `The same or nearly the same as ${other} (${subject}). If it is the same organisation, merge the files; if not, add an exception with a reason to content/exceptions.csv.`,
  }),
});

function* shared({ name, businessId, phone, website }: Organisation): Iterable<Shared> {
  const same = (field: Shared['field'], subject: string): Shared => ({ field, subject, key: subject });
  if (businessId) yield same('businessId', `businessId:${businessId}`);
  if (phone) yield same('phone', `phone:${phone}`);
  if (website) yield same('website', `host:${new URL(website).hostname.replace(/^www\./, '')}`);
  const plain = plainName(name);
  for (const near of nearNames(plain)) yield { field: 'name', subject: `name:${plain}`, key: `name:${near}` };
}

/** A name without signs of its form, spaces and accents, in letters of any script. */
const plainName = (name: string) =>
  name
    .replace(/\b(ry|rf|sr|r\.y\.|r\.f\.)(?=\W|$)/gi, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A long name with each letter left out in turn meets every name in which one letter is another, missing, extra or moved. */
function* nearNames(plain: string): Iterable<string> {
  yield plain;
  if (plain.length > 9) for (let i = 0; i < plain.length; i++) yield `${plain.slice(0, i)}${plain.slice(i + 1)}`;
}
