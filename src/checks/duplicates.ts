import { slug } from '#places/places.ts';
import type { Organisation } from '#schema/organisation.ts';
import { at, type Material, type Parsed, type Rule } from './material.ts';

const rule = 'duplicates';

type Key = [field: keyof Organisation, subject: string];

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
    for (const one of organisations)
      for (const [field, subject] of keys(one.data)) {
        const owner = owners.get(subject);
        if (owner === undefined) owners.set(subject, one);
        else if (owner !== one && !accepted.has(subject.replace(/~.*/, '')))
          yield {
            rule,
            ...at(one, [field], {
              fi: `Sama tai melkein sama kuin järjestöllä ${owner.id} (${subject.replace(/~.*/, '')}). Jos tämä on sama järjestö, yhdistä tiedostot; jos ei, lisää perusteltu poikkeus tiedostoon content/exceptions.csv.`,
              en: `The same or nearly the same as ${owner.id} (${subject.replace(/~.*/, '')}). If it is the same organisation, merge the files; if not, add an exception with a reason to content/exceptions.csv.`,
            }),
          };
      }
  },
};

function* keys({ name, businessId, phone, website }: Organisation): Iterable<Key> {
  if (businessId) yield ['businessId', `businessId:${businessId}`];
  if (phone) yield ['phone', `phone:${phone}`];
  if (website) yield ['website', `host:${new URL(website).hostname.replace(/^www\./, '')}`];
  yield* nameKeys(name);
}

/** A name with each letter left out in turn meets every name that differs from it in one letter. */
function* nameKeys(name: string): Iterable<Key> {
  const plain = slug(name.replace(/\b(ry|rf|sr|r\.y\.|r\.f\.)(?=\W|$)/gi, '')).replaceAll('-', '');
  yield ['name', `name:${plain}`];
  if (plain.length > 9)
    for (let i = 0; i < plain.length; i++) yield ['name', `name:${plain}~${plain.slice(0, i)}${plain.slice(i + 1)}`];
}
