/** Where a search stands: what the address holds after `#`, so that it never reaches a server. */
export interface Query {
  words: string;
  /** Id of a municipality, or empty. */
  place: string;
  /** Id of a family of help, or empty. */
  family: string;
}

export function readQuery(hash: string, search = ''): Query {
  const params = new URLSearchParams(hash.replace(/^#/, '') || search);
  return { words: params.get('q') ?? '', place: params.get('place') ?? '', family: params.get('need') ?? '' };
}

export function writeQuery({ words, place, family }: Query): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  if (place) params.set('place', place);
  if (family) params.set('need', family);
  const text = params.toString();
  return text && `#${text}`;
}

/** The little of Pagefind that the finder uses. */
export interface Hit {
  id: string;
  data(): Promise<{ url: string; meta: Record<string, string> }>;
}

export interface Engine {
  search(words: string | null, filters: Record<string, string>): Promise<Hit[]>;
  /** The words of what was typed, as its language divides them. */
  split(text: string): string[];
  /** The known word nearest to a mistyped one, or nothing. */
  correct(word: string): Promise<string | undefined>;
}

export interface Found {
  hits: Hit[];
  /** Set when other words than the reader's were searched for. */
  instead?: string;
  /** No organisation has all the words. */
  looser?: boolean;
}

/** Searches; when nothing has all the words, first mends mistyped and inflected ones, then takes what has some of them. */
export async function find(engine: Engine, query: Query): Promise<Found> {
  const typed = engine.split(query.words);
  const words = typed.join(' ');
  const exact = await inPlace(engine, words, query);
  if (exact.length > 0 || !words) return { hits: exact };

  const parts = await Promise.all(typed.map((word) => mend(engine, word)));
  const mended = parts.join(' ');
  const changed = mended !== words;
  if (changed) {
    const hits = await inPlace(engine, mended, query);
    if (hits.length > 0) return { hits, instead: mended };
  }
  const hits = parts.length > 1 ? await some(engine, parts, query) : [];
  return { hits, looser: hits.length > 0, ...(changed && hits.length > 0 && { instead: mended }) };
}

/** Letters of an ending that a language without a stemmer may add to a word. */
const longestEnding = 5;
const shortestStem = 4;

/** A word that finds something: the word itself, the nearest known one, or its beginning without an ending. */
async function mend(engine: Engine, word: string): Promise<string> {
  const finds = async (candidate: string) => (await engine.search(candidate, {})).length > 0;
  if (await finds(word)) return word;
  const known = await engine.correct(word.toLowerCase());
  if (known) return known;
  for (let end = 1; end <= longestEnding && word.length - end >= shortestStem; end++) {
    const stem = word.slice(0, -end);
    if (await finds(stem)) return stem;
  }
  return word;
}

/** With a place, what works there comes before what works everywhere. */
async function inPlace(engine: Engine, words: string, { place, family }: Query): Promise<Hit[]> {
  const need: Record<string, string> = family ? { family } : {};
  if (!words && !place && !family) return [];
  if (!place) return engine.search(words || null, need);
  const [local, everywhere] = await Promise.all([
    engine.search(words || null, { ...need, place }),
    engine.search(words || null, { ...need, everywhere: 'yes' }),
  ]);
  const seen = new Set(local.map(({ id }) => id));
  return [...local, ...everywhere.filter(({ id }) => !seen.has(id))];
}

/** What has some of the words, most first. */
async function some(engine: Engine, parts: string[], query: Query): Promise<Hit[]> {
  const count = new Map<string, { hit: Hit; count: number }>();
  for (const word of parts)
    for (const hit of await inPlace(engine, word, query)) {
      const entry = count.get(hit.id) ?? { hit, count: 0 };
      entry.count += 1;
      count.set(hit.id, entry);
    }
  return [...count.values()].sort((a, b) => b.count - a.count).map(({ hit }) => hit);
}
