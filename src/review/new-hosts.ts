import { host } from '#directory/host.ts';
import type { Entry } from '#entry/read.ts';
import { isWebAddress } from '#schema/types.ts';
import type { RiskFinder } from './risk.ts';

/** Hosts to which nothing of the directory has led so far. */
export const newHosts: RiskFinder = function* ({ before, entries }) {
  const come = entries.flatMap(({ before: was, after }) => {
    const left = new Set(hosts(was));
    return hosts(after).filter((name) => !left.has(name));
  });
  if (come.length === 0) return;
  const known = new Set(before.entries.flatMap(hosts));
  const strange = [...new Set(come)].filter((name) => !known.has(name));
  if (strange.length > 0)
    yield {
      id: 'new-host',
      weight: 'look',
      says: {
        fi: 'Linkki sivustolle, jota hakemistossa ei ole ollut. Avaa se ja katso, kenen se on.',
        en: 'A link to a site that the directory did not have. Open it and see whose it is.',
      },
      of: strange,
    };
};

/** Hosts of all web addresses in an entry, in its facts and its text. */
const hosts = (entry: Entry | undefined): string[] => [
  ...new Set(
    (entry?.text.match(/https?:\/\/[^\s"'<>()[\]]+/gi) ?? []).flatMap((url) => (isWebAddress(url) ? [host(url)] : [])),
  ),
];
