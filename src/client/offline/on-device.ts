import { newest } from './caches.ts';

/** Of some addresses those whose answers are kept on this device. */
export async function onDevice<T>(all: readonly T[], addressOf: (one: T) => string): Promise<T[]> {
  const kept = 'caches' in window ? await Promise.all(all.map((one) => newest(addressOf(one)))) : [];
  return all.filter((_, index) => kept[index]);
}
