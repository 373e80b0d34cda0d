import { sourceHash } from '#entry/hash.ts';
import { print } from '#entry/print.ts';
import { type Lang, langs, languages } from '#i18n/languages.ts';
import { keys, pattern } from '#i18n/t.ts';
import type { Places } from '#places/places.ts';
import type { Organisation } from '#schema/organisation.ts';
import { activityIds, groups, kinds } from '#schema/vocabularies.ts';

/** Files of made-up organisations for measuring, the same for the same number: path and text, with a summary in every language. */
export function* madeUp(count: number, { municipalities, regions }: Places): Iterable<[path: string, text: string]> {
  const random = seeded(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list))),
  ];
  const cities = municipalities.toSorted((a, b) => b.population - a.population).slice(0, 60);
  const text = (lang: Lang, length: number) => sentence(Array.from({ length }, () => pick(vocabulary[lang])));
  const prose = (lang: Lang) => Array.from({ length: 6 }, () => text(lang, 10)).join(' ');

  for (let number = 0; number < count; number++) {
    const id = `made-up-${number}`;
    const home = random() < 0.7 ? pick(cities) : pick(municipalities);
    const reach = random();
    const facts: Organisation = {
      name: `${text('fi', 2).slice(0, -1)} ${number} ry`,
      kind: pick(kinds),
      status: random() < 0.7 ? 'active' : 'unclear',
      language: 'fi',
      summary: text('fi', 8),
      basedIn: home.fi,
      serves: reach < 0.35 ? ['country'] : reach < 0.5 ? [`region:${pick(regions).fi}`] : [home.fi],
      website: `https://made-up-${number}.example/`,
      activities: some(activityIds, 7),
      groups: some(groups, 4),
      sources: [{ url: `https://made-up-${number}.example/`, asOf: String(2015 + Math.floor(random() * 11)) }],
    };
    const body = prose('fi');
    yield [`content/organisations/${id}.md`, print('organisation', facts, body)];
    for (const { tag, promise } of languages.filter((other) => other.tag !== facts.language)) {
      const translated = promise === 'texts' ? prose(tag) : '';
      const of = sourceHash({ summary: facts.summary, body }, translated);
      yield [
        `content/translations/${tag}/${id}.md`,
        print('translation', { summary: text(tag, 8), of, by: 'machine' }, translated),
      ];
    }
  }
}

/** Real words, so that the checks have as much to do as with real texts. */
const vocabulary = Object.fromEntries(
  langs.map((lang) => [
    lang,
    keys.flatMap((key) => pattern(lang, key).match(/(?<![{\p{L}])[\p{Ll}\p{Lo}\p{M}]{2,12}(?![\p{L}},])/gu) ?? []),
  ]),
) as Record<Lang, string[]>;

const sentence = (words: string[]) => {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Mulberry32: small numbers between 0 and 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
