import type { Directory, Listed } from './directory.ts';

const looked = 200;
const wanted = 4;

/** Up to four others that do the same, nearest first: same municipality, same region, then anywhere. */
export function similar({ byActivity }: Directory, one: Listed): Listed[] {
  const rarest = one.activities
    .map((activity) => byActivity.get(activity) ?? [])
    .reduce((a, b) => (b.length > 0 && (a.length === 0 || b.length < a.length) ? b : a), [] as Listed[]);
  const own = new Set<string>(one.activities);
  const score = (other: Listed) =>
    (other.home !== undefined && other.home === one.home ? 20 : 0) +
    (other.region === one.region ? 10 : other.region === undefined ? 5 : 0) +
    other.activities.filter((activity) => own.has(activity)).length;
  const near = rarest.filter((other) => other !== one && (other.region === one.region || other.region === undefined));
  return near
    .slice(0, looked)
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted)
    .map(({ other }) => other);
}
