import type { Organisation } from '#schema/organisation.ts';
import { at, type Material, type Parsed, type Rule } from './material.ts';

const rule = 'duplicates';

/** What two organisations may not share: `key` where they meet, `subject` as people and exceptions name it. */
interface Shared {
  field: keyof Organisation;
  subject: string;
  key: string;
}

export const duplicates: Rule = {
  id: rule,
  about: {
    fi: 'Samaa järjestöä ei ole kahdesti: Y-tunnus, verkkosivut, puhelin ja nimi ovat yhdellä. Poikkeukset: content/exceptions.csv.',
    en: 'No organisation stands here twice: one business id, host, phone and name each. Exceptions: content/exceptions.csv.',
  },
  *check({ organisations, exceptions, today }: Material) {
    const accepted = new Set(
      exceptions.filter((one) => one.rule === rule && one.until >= today).map(({ subject }) => subject),
    );
    const owners = new Map<string, Parsed<Organisation>>();
    for (const one of organisations) {
      const told = new Set<string>();
      for (const { field, subject, key } of shared(one.data)) {
        const owner = owners.get(key) ?? one;
        owners.set(key, owner);
        if (owner === one || accepted.has(subject) || told.has(`${field} ${owner.id}`)) continue;
        told.add(`${field} ${owner.id}`);
        yield {
          rule,
          ...at(one, [field], {
            fi: `Sama tai melkein sama kuin järjestöllä ${owner.id} (${subject}). Jos tämä on sama järjestö, yhdistä tiedostot; jos ei, lisää perusteltu poikkeus tiedostoon content/exceptions.csv.`,
            en: `The same or nearly the same as ${owner.id} (${subject}). If it is the same organisation, merge the files; if not, add an exception with a reason to content/exceptions.csv.`,
          }),
        };
      }
    }
  },
};

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
