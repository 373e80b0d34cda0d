import { textHash } from '#entry/hash.ts';
import { print } from '#entry/print.ts';
import { type Lang, langs } from '#i18n/languages.ts';
import type { Places } from '#places/places.ts';
import type { Organisation } from '#schema/organisation.ts';
import { activityIds, groups, kinds } from '#schema/vocabularies.ts';

/** Files of made-up organisations for measuring, the same for the same number: path and text, with translations. */
export function* madeUp(count: number, { municipalities, regions }: Places): Iterable<[path: string, text: string]> {
  const random = seeded(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list))),
  ];
  const cities = municipalities.toSorted((a, b) => b.population - a.population).slice(0, 60);
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const prose = () => Array.from({ length: 6 }, () => `${sentence(Array.from({ length: 10 }, word))}`).join(' ');

  for (let number = 0; number < count; number++) {
    const id = `made-up-${number}`;
    const home = random() < 0.7 ? pick(cities) : pick(municipalities);
    const reach = random();
    const facts: Organisation = {
      name: `${sentence([word(), word()]).slice(0, -1)} ${number} ry`,
      kind: pick(kinds),
      status: random() < 0.7 ? 'active' : 'unclear',
      language: 'fi',
      summary: sentence(Array.from({ length: 9 }, word)),
      basedIn: home.fi,
      serves: reach < 0.35 ? ['country'] : reach < 0.5 ? [`region:${pick(regions).fi}`] : [home.fi],
      website: `https://made-up-${number}.example/`,
      activities: some(activityIds, 7),
      groups: some(groups, 4),
      sources: [{ url: `https://made-up-${number}.example/`, asOf: String(2015 + Math.floor(random() * 11)) }],
    };
    const body = prose();
    yield [`content/organisations/${id}.md`, print('organisation', facts, body)];
    for (const lang of langs.filter((other: Lang) => other !== facts.language))
      yield [
        `content/translations/${lang}/${id}.md`,
        print(
          'translation',
          { summary: sentence(Array.from({ length: 9 }, word)), of: textHash(facts.summary, body), by: 'machine' },
          prose(),
        ),
      ];
  }
}

const syllables = 'ka la me no ri su tä vö pi ha jo ku le mi nu ry sa to va yh koti apu kieli ryhmä'.split(' ');

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
