import MiniSearch from 'minisearch';
import { gatherDirectory } from '#directory/gather.ts';
import { bodyFor, textFor } from '#directory/texts.ts';
import { readContent } from '#entry/folder.ts';
import type { Facts } from '#finder/file.ts';
import { type Lang, langs } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { openFinder } from '../tests/asking.ts';
import { mostDo, type Need, needs, satisfies } from '../tests/needs.ts';

/**
 * Asks the needs of tests/needs.csv of the built site and, beside it, of MiniSearch as a peer sets it: fuzzy 0.25, by
 * prefix, the title weighed twice, over the same names, terms and texts. MiniSearch has no situations: it succeeds where
 * most of its first five do a step of the situation, or the activity.
 */
const { entries, places } = await readContent(process.cwd());
const { organisations } = gatherDirectory(entries, places);

function peer(lang: Lang): (words: string) => string[] {
  const t = translator(lang);
  const index = new MiniSearch({
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.25, prefix: true, boost: { title: 2 } },
  });
  index.addAll(
    organisations.map((one) => ({
      id: one.id,
      title: [one.name, one.shortName].join(' '),
      text: [
        textFor(one, lang).summary,
        bodyFor(one, lang).html.replace(/<[^>]+>/g, ' '),
        ...one.activities.flatMap((id) => [t(`activity.${id}`), t(`activity.${id}.also`)]),
        ...one.groups.flatMap((id) => [t(`group.${id}`), t(`group.${id}.also`)]),
        ...one.serves,
      ].join(' '),
    })),
  );
  return (words) =>
    index
      .search(words)
      .slice(0, 5)
      .map(({ id }) => String(id));
}

function peerSatisfies(facts: Facts, ids: readonly string[], { must }: Need): boolean {
  const does = (demand: string): boolean => {
    if (demand.includes('=')) return true;
    const steps = facts.situations[demand]?.steps.map((one) => facts.activities[one] ?? '') ?? [demand];
    return steps.some((step) => mostDo(facts, ids, step));
  };
  return must.split(' ').every((demands) => demands.split('|').some(does));
}

const rows: Record<string, { needs: number; 'Kotokartta %': number; 'MiniSearch %': number }> = {};
const sums = { needs: 0, ours: 0, theirs: 0 };
const share = (part: number, all: number) => Math.round((1000 * part) / all) / 10;
for (const lang of langs) {
  const { facts, ask } = openFinder(lang);
  const search = peer(lang);
  const own = needs.filter((need) => need.lang === lang);
  const [ours, theirs] = [[] as Need[], [] as Need[]];
  for (const need of own) {
    if (satisfies(facts, await ask({ words: need.words }), need)) ours.push(need);
    if (peerSatisfies(facts, search(need.words), need)) theirs.push(need);
  }
  rows[lang] = {
    needs: own.length,
    'Kotokartta %': share(ours.length, own.length),
    'MiniSearch %': share(theirs.length, own.length),
  };
  sums.needs += own.length;
  sums.ours += ours.length;
  sums.theirs += theirs.length;
}
rows['all'] = {
  needs: sums.needs,
  'Kotokartta %': share(sums.ours, sums.needs),
  'MiniSearch %': share(sums.theirs, sums.needs),
};
console.table(rows);
