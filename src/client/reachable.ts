import { newest } from './kept-answers.ts';

/** Of some addresses those that can be had: without a network, what is kept on this device. */
export async function reachable<T>(all: readonly T[], addressOf: (one: T) => string): Promise<T[]> {
  if (navigator.onLine || !('caches' in window)) return [...all];
  const kept = await Promise.all(all.map((one) => newest(addressOf(one))));
  return all.filter((_, index) => kept[index]);
}
