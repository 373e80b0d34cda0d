import type { RiskFinder } from './risk.ts';

/** Entries that one hand changes at a time without a question. */
const most = 10;

/** More than an editor can look at. */
export const many: RiskFinder = function* ({ entries, more }) {
  const count = entries.length + more;
  if (count > most)
    yield {
      id: 'many',
      weight: 'ask',
      says: {
        fi: `Sama lähettäjä muuttaa ${count} tiedostoa kerralla. Kysy miksi, ja pyydä ne enintään ${most} tiedoston osina.`,
        en: `One sender changes ${count} files at a time. Ask why, and ask for them in parts of at most ${most} files.`,
      },
    };
};
