import { at, inBody, type Rule, texts } from './material.ts';

const rule = 'secret-address';

/** A Finnish or Swedish street name with a number. (`\b` knows no Å, Ä or Ö.) */
const street =
  /(?:^|[^\p{L}-])\p{Lu}[\p{L}-]{0,60}(?:katu|tie|kuja|polku|väylä|kaari|raitti|gatan|vägen|gränden|stigen)\s+\d+/u;

export const secretAddress: Rule = {
  id: rule,
  about: {
    fi: 'Salaista osoitetta (turvakoti) ei ole missään.',
    en: 'A secret address (of a shelter) stands nowhere.',
  },
  *check(material) {
    for (const one of material.organisations) {
      if (!one.data.addressSecret) continue;
      if (one.data.locations?.some((place) => place.street ?? place.postcode ?? place.lat ?? place.lon ?? place.name))
        yield {
          rule,
          ...at(one, ['locations'], {
            fi: 'Osoite on merkitty salaiseksi (addressSecret), mutta tässä on paikka. Poista kenttä locations heti.',
            en: 'The address is marked as secret (addressSecret), but a place stands here. Remove the field locations at once.',
          }),
        };
      for (const [index, offer] of (one.data.offers ?? []).entries())
        if (offer.where !== undefined)
          yield {
            rule,
            ...at(one, ['offers', index, 'where'], {
              fi: 'Osoite on merkitty salaiseksi (addressSecret), mutta tässä on paikka. Poista kenttä where heti.',
              en: 'The address is marked as secret (addressSecret), but a place stands here. Remove the field where at once.',
            }),
          };
    }
    for (const text of texts(material)) {
      if (!material.byId.get(text.id)?.data.addressSecret) continue;
      if (street.test(text.data.summary)) yield { rule, ...at(text, ['summary'], inText) };
      for (const [index, line] of text.body.split('\n').entries())
        if (street.test(line)) yield { rule, ...inBody(text, index + 1, inText) };
    }
  },
};

const inText = {
  fi: 'Osoite on merkitty salaiseksi (addressSecret), mutta tekstissä on katuosoite. Poista se heti.',
  en: 'The address is marked as secret (addressSecret), but a street address stands in the text. Remove it at once.',
};
