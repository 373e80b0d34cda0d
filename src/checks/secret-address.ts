import { bodyText } from '#entry/body.ts';
import type { Sentence } from '#i18n/sentence.ts';
import type { Organisation, Translation } from '#schema/organisation.ts';
import { at, type Finding, inBody, type Parsed, type Rule, texts } from './material.ts';
import { type Address, addressesIn, linesIn } from './street-address.ts';

const rule = 'secret-address';

export const secretAddress: Rule = {
  id: rule,
  about: {
    fi: 'Salaista osoitetta (turvakoti) ei ole missään: ei paikkana eikä missään tekstissä millään kielellä.',
    en: "A secret address (a shelter's) appears nowhere: not as a place, and not in any text in any language.",
  },
  warns: 'sometimes',
  *check(material) {
    for (const one of material.organisations) {
      if (!one.data.addressSecret) continue;
      if (one.data.locations) yield { rule, ...at(one, ['locations'], aPlace('locations')) };
      for (const [index, offer] of (one.data.offers ?? []).entries())
        if (offer.where !== undefined) yield { rule, ...at(one, ['offers', index, 'where'], aPlace('where')) };
    }
    for (const text of texts(material)) {
      if (!material.byId.get(text.id)?.data.addressSecret) continue;
      for (const { value, path } of strings(text.data, []))
        for (const address of addressesIn(value))
          if (address.street || !isLink(value)) yield { rule, ...at(text, path, ...said(address)) };
      yield* ofBody(text);
    }
  },
};

/** Addresses in the words of a body, and streets in what is no words, such as links. */
function* ofBody(text: Parsed<Organisation> | Parsed<Translation>): Iterable<Finding> {
  const found = [
    ...addressesIn(bodyText(text.body).replaceAll('\n', ' ')),
    ...addressesIn(text.body).filter(({ street }) => street),
  ];
  if (found.length === 0) return;
  const lineOf = linesIn(text.body);
  const once = new Map(found.map((address) => [`${lineOf(address)} ${address.number} ${address.street}`, address]));
  for (const address of once.values()) yield { rule, ...inBody(text, lineOf(address), ...said(address)) };
}

/** Every string among facts but those that are told as places, with its path. */
function* strings(value: unknown, path: readonly PropertyKey[]): Iterable<{ value: string; path: PropertyKey[] }> {
  if (typeof value === 'string') yield { value, path: [...path] };
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (key !== 'locations' && key !== 'where')
        yield* strings(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const isLink = (value: string) => /^https?:/i.test(value);

const aPlace = (field: string): Sentence => ({
  fi: `Osoite on merkitty salaiseksi (addressSecret), mutta tässä on paikka. Poista kenttä ${field} heti.`,
  en: `The address is marked as secret (addressSecret), but a place stands here. Remove the field ${field} at once.`,
});

/** The address itself is not said again: findings are public. */
const said = ({ street }: Address): [Sentence, Finding['level']] =>
  street
    ? [
        {
          fi: 'Osoite on merkitty salaiseksi (addressSecret), mutta tekstissä on katuosoite. Poista se heti.',
          en: 'The address is marked as secret (addressSecret), but a street address stands in the text. Remove it at once.',
        },
        'error',
      ]
    : [
        {
          fi: 'Osoite on merkitty salaiseksi (addressSecret), ja tässä on sana ja numero niin kuin katuosoitteessa. Jos se on osoite, poista se heti; jos ei, kirjoita luku kirjaimin.',
          en: 'The address is marked as secret (addressSecret), and here stand a word and a number as in a street address. If it is one, remove it at once; if not, write the number in letters.',
        },
        'warning',
      ];
