import type { Organisation } from '#schema/organisation.ts';
import { replaced } from './facts.ts';
import { isSame } from './fields.ts';
import type { Risk, RiskFinder } from './risk.ts';

/** How people reach an organisation: whoever puts another number in its place takes its callers. */
export const contactReplaced: RiskFinder = function* (change) {
  const found = replaced(change).flatMap(({ id, was, will }) => {
    const fields = contacts.filter(({ of }) => of(was) !== undefined && !isSame(of(was), of(will)));
    return fields.map((field) => ({ id, ...field }));
  });
  for (const [name, all] of Map.groupBy(found, ({ fi }) => fi))
    yield {
      id: 'contact-replaced',
      weight: 'look',
      says: {
        fi: `${name} vaihtuu tai poistuu. Vertaa järjestön omiin sivuihin.`,
        en: `${all[0]?.en} is replaced or removed. Compare it with the organisation's own pages.`,
      },
      of: all.map(({ id }) => id),
    } satisfies Risk;
};

const some = (list: readonly unknown[]) => (list.some((one) => one !== undefined) ? list : undefined);

const contacts: { fi: string; en: string; of: (one: Organisation) => unknown }[] = [
  { fi: 'Puhelinnumero', en: 'The phone number', of: ({ phone }) => phone },
  {
    fi: 'Ryhmän tai linjan puhelinnumero',
    en: 'The phone number of a group or line',
    of: ({ offers = [] }) => some(offers.map(({ phone }) => phone)),
  },
  { fi: 'Verkkosivu', en: 'The website', of: ({ website }) => website },
  { fi: 'Sähköposti', en: 'The e-mail address', of: ({ email }) => email },
  {
    fi: 'Katuosoite',
    en: 'The street address',
    of: ({ locations = [] }) => some(locations.map(({ street, city }) => street && `${street}, ${city}`)),
  },
];
