import { at, type Rule } from './material.ts';

const rule = 'offers';

export const offers: Rule = {
  id: rule,
  about: {
    fi: 'Ryhmien ja linjojen toiminnat ja kohderyhmät ovat myös järjestön luettelossa, ja ajat ovat mahdollisia.',
    en: "The activities and groups of an offer are in the organisation's own lists too, and its times are possible.",
  },
  *check({ organisations }) {
    for (const one of organisations)
      for (const [index, offer] of (one.data.offers ?? []).entries()) {
        if (!one.data.activities.includes(offer.activity))
          yield {
            rule,
            ...at(one, ['offers', index, 'activity'], {
              fi: `"${offer.name}" on toimintaa ${offer.activity}, jota järjestön luettelossa ei ole. Lisää se kenttään activities.`,
              en: `"${offer.name}" is ${offer.activity}, which the organisation does not list. Add it to activities.`,
            }),
          };
        const strange = offer.groups?.find((group) => !one.data.groups.includes(group) && group !== 'everyone');
        if (strange !== undefined)
          yield {
            rule,
            ...at(one, ['offers', index, 'groups'], {
              fi: `"${offer.name}" on ryhmälle ${strange}, jota järjestön luettelossa ei ole. Lisää se kenttään groups.`,
              en: `"${offer.name}" is for ${strange}, which the organisation does not list. Add it to groups.`,
            }),
          };
        const { start, end } = offer.when ?? {};
        if (start !== undefined && end !== undefined && end < start)
          yield {
            rule,
            ...at(one, ['offers', index, 'when', 'end'], {
              fi: `"${offer.name}" loppuu (${end}) ennen kuin alkaa (${start}). Korjaa toinen päivä.`,
              en: `"${offer.name}" ends (${end}) before it begins (${start}). Correct one of the days.`,
            }),
          };
      }
  },
};
