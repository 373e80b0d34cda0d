import type { Risk, RiskFinder } from './risk.ts';

/** Two people at one entry: what stands in the main branch is no longer what the sender saw. */
export const moved: RiskFinder = function* ({ files }) {
  const paths = files.flatMap(({ path, isMoved }) => (isMoved ? [path] : []));
  if (paths.length > 0)
    yield {
      id: 'moved',
      weight: 'ask',
      says: {
        fi: 'Toinen on muuttanut samaa tiedostoa tämän jälkeen. Paina "Update branch" ja katso uudelleen; jos se ei onnistu, pyydä uusi ehdotus.',
        en: 'Somebody else has changed the same file since. Press "Update branch" and look again; if that fails, ask for a new proposal.',
      },
      of: paths,
    } satisfies Risk;
};
