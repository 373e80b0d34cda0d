import { had } from './unavailable.ts';

/** Loads a thing when it is first asked for and keeps it; what failed to load may be tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= had(load());
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
}
