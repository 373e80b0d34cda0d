/** Thrown where something that is needed does not answer now: a disk, a remote, GitHub. What was asked may be asked again. */
export class Unavailable extends Error {
  /** Seconds after which to ask again, where somebody has said so. */
  readonly retryAfter: number | undefined;

  constructor(reason: string, retryAfter?: number) {
    super(reason);
    this.retryAfter = retryAfter;
  }
}

/** What an error says, for the log. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
