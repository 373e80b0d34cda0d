import { store, stored } from './stored.ts';

/** Answers of the form that somebody has asked this device to keep. */
export interface Draft {
  /** Id of the entry; empty for a new one. */
  id: string;
  /** Day on which they were kept, ISO 8601. */
  on: string;
  facts: Record<string, unknown>;
}

/** The answers that this device keeps; nothing where it keeps none, or what it keeps is no answers. */
export function readDraft(): Draft | undefined {
  try {
    const { id, on, facts } = JSON.parse(stored('draft') ?? 'null') ?? {};
    return typeof id === 'string' && typeof on === 'string' && facts && typeof facts === 'object'
      ? { id, on, facts }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps answers, or with nothing lets go of them; false where the device stores nothing. */
export const writeDraft = (draft?: Draft): boolean => store('draft', draft && JSON.stringify(draft));
