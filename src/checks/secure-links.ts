import { at, type Rule } from './material.ts';

const rule = 'secure-links';

export const secureLinks: Rule = {
  id: rule,
  about: {
    fi: 'Verkkosivujen osoite alkaa https:, jos sivusto sen tarjoaa.',
    en: 'A website is linked with https: where it offers it.',
  },
  warns: 'always',
  *check({ organisations }) {
    for (const one of organisations)
      if (one.data.website?.startsWith('http:'))
        yield {
          rule,
          ...at(
            one,
            ['website'],
            {
              fi: `Yhteys osoitteeseen "${one.data.website}" ei ole suojattu. Kokeile, toimiiko sama osoite muodossa https://, ja kirjoita se.`,
              en: `The connection to "${one.data.website}" is not secure. Try whether the address works with https:// and write that.`,
            },
            'warning',
          ),
        };
  },
};
