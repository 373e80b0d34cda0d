import type { RiskFinder } from './risk.ts';

/** What runs with rights, or decides what does. */
const machinery = /^(?:\.github|\.ci|scripts)\/|^(?:package(?:-lock)?\.json|astro\.config\.mjs|\.npmrc|Containerfile)$/;

/** Whatever is no content: that is for maintainers. */
export const outside: RiskFinder = function* ({ outside: files, entries, tables }) {
  const paths = files.map(({ path }) => path);
  const running = paths.filter((path) => machinery.test(path));
  if (running.length > 0)
    yield {
      id: 'machinery',
      weight: 'ask',
      says: {
        fi: 'Muuttaa sitä, mikä ajetaan (työnkulut, skriptit, paketit). Ylläpitäjä päättää, toimittaja ei.',
        en: 'Changes what runs (workflows, scripts, packages). A maintainer decides, not an editor.',
      },
      of: running,
    };
  const others = paths.filter((path) => !machinery.test(path));
  if (others.length > 0)
    yield {
      id: 'outside',
      weight: 'look',
      says: {
        fi: 'Muuttaa muutakin kuin sisältöä. Ylläpitäjän on katsottava.',
        en: 'Changes more than content. A maintainer must look.',
      },
      of: others,
    };
  if (paths.length > 0 && entries.length + tables.length > 0)
    yield {
      id: 'mixed',
      weight: 'ask',
      says: {
        fi: 'Sisältö ja muu samassa ehdotuksessa. Pyydä ne kahtena ehdotuksena.',
        en: 'Content and other things in one proposal. Ask for them as two.',
      },
    };
};
