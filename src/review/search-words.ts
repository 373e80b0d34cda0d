import type { RiskFinder } from './risk.ts';

/** Tables by which the search understands danger, and which keep secret places unlinked. */
export const searchWords: RiskFinder = function* ({ tables }) {
  const paths = tables.map(({ path }) => path);
  const guarding = paths.filter((path) => !/^content\/(?:glossary|phrases)\//.test(path));
  if (guarding.length > 0)
    yield {
      id: 'table',
      weight: 'look',
      says: {
        fi: 'Muuttaa taulukkoa, joka koskee koko sivustoa.',
        en: 'Changes a table that concerns the whole site.',
      },
      of: guarding,
    };
  const phrases = paths.filter((path) => /^content\/(?:glossary|phrases)\//.test(path));
  if (phrases.length > 0)
    yield {
      id: 'words',
      weight: 'look',
      says: {
        fi: 'Muuttaa sanoja, joita äidinkielisen on katsottava. Vaarasta kertovat sanat eivät saa kadota.',
        en: 'Changes words at which a native speaker must look. Words that tell of danger must not go.',
      },
      of: phrases,
    };
};
