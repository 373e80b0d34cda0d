import type { Directory, Listed } from './directory.ts';

const looked = 200;
const wanted = 4;

/** Up to four others that do the same, nearest first: same municipality, same region, then anywhere. */
export function similar({ byActivity }: Directory, one: Listed): Listed[] {
  const own = new Set<string>(one.activities);
  const score = (other: Listed) =>
    (other.home !== undefined && other.home === one.home ? 20 : 0) +
    (other.region === one.region ? 10 : other.region === undefined ? 5 : 0) +
    other.activities.filter((activity) => own.has(activity)).length;
  const near = (other: Listed) => other !== one && (other.region === one.region || other.region === undefined);
  const rarestFirst = one.activities
    .map((activity) => byActivity.get(activity) ?? [])
    .sort((a, b) => a.length - b.length);
  const rarest = rarestFirst.find((all) => all.some(near)) ?? [];
  return rarest
    .filter(near)
    .slice(0, looked)
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted)
    .map(({ other }) => other);
}
