/** What could not be had just now: no network, or files of the site that are of different days. Any other error is a fault of ours. */
export class Unavailable extends Error {}

/** What is asked of the network: that it does not come is no fault of ours. */
export const had = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((cause: unknown) => {
    throw new Unavailable(String(cause));
  });

/** Tells an error to developers; a fault of ours as one. */
export const tell = (error: unknown): void => console[error instanceof Unavailable ? 'warn' : 'error'](error);
