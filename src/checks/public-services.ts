import { publicService } from '#schema/public-service.ts';
import { publicServices as ids } from '#schema/vocabularies.ts';
import { inTable, onFile, type Rule } from './material.ts';
import { misfits, repeated } from './tables.ts';

const rule = 'public-services';

export const publicServices: Rule = {
  id: rule,
  about: {
    fi: 'Viranomaisen palvelun tiedot (content/public-services.yaml) ovat skeeman mukaiset, jokainen palvelu on luettelossa kerran, ja linkit ovat suojattuja.',
    en: "An authority's service (content/public-services.yaml) fits the schema and is listed once, and its links are secure.",
  },
  *check({ services }) {
    yield* misfits(rule, services, publicService);
    yield* repeated(rule, services, 'id');
    const there = new Set<unknown>();
    for (const [index, row] of services.rows.entries()) {
      if (row !== null && typeof row === 'object') there.add(Reflect.get(row, 'id'));
      for (const [lang, link] of Object.entries(publicService.safeParse(row).data?.links ?? {}))
        if (!link.startsWith('https:'))
          yield {
            rule,
            ...inTable(services, [index, 'links', lang], {
              fi: `Linkki "${link}" ei ole suojattu. Kirjoita osoite, jonka alussa on https:.`,
              en: `The link "${link}" is not secure. Write an address that begins with https:.`,
            }),
          };
    }
    for (const id of services.fault ? [] : ids)
      if (!there.has(id))
        yield {
          rule,
          ...onFile(services.path, {
            fi: `Palvelua "${id}" ei ole luettelossa. Lisää se: viranomainen, linkki ja lähde.`,
            en: `The service "${id}" is not in the table. Add it: its authority, link and source.`,
          }),
          field: 'id',
        };
  },
};
