import type { RiskFinder } from './risk.ts';

/** Organisations that were not there. */
export const newOrganisations: RiskFinder = function* ({ entries }) {
  const come = entries.filter(({ kind, before, after }) => kind === 'organisation' && !before && after);
  if (come.length > 0)
    yield {
      id: 'new',
      weight: 'look',
      says: {
        fi: 'Uusi järjestö: kuuluuko se hakemistoon, ja sanooko lähde niin?',
        en: 'A new organisation: does it belong in the directory, and does the source say so?',
      },
      of: come.map(({ id }) => id),
    };
};
