import { z } from 'zod';
import { submissionStates } from '#schema/submission.ts';

/** What the intake answers, as its description and its tests read it. */

const sentence = z.strictObject({ fi: z.string(), en: z.string() });

/** One thing to mend, as the checks say it. */
export const findingAnswer = z.strictObject({
  rule: z.string(),
  level: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.int().min(1),
  field: z.string(),
  message: sentence,
});

/** Something has been received; the receipt is known to its sender alone. */
export const receivedAnswer = z.strictObject({ receipt: z.string().regex(/^[0-9a-f]{32}$/) });

/** What has to change before it can be received. */
export const findingsAnswer = z.strictObject({ findings: z.array(findingAnswer).min(1) });

/** The entry has changed since: the text that was sent and the text that stands there now. */
export const conflictAnswer = z.strictObject({ yours: z.string(), theirs: z.string() });

/** What became of a submission, in words in the language of its sender. */
export const fateAnswer = z.strictObject({
  receipt: z.string(),
  state: z.enum(submissionStates),
  lang: z.string(),
  message: z.string(),
});

/** A challenge of ALTCHA, version 2, to be solved with PBKDF2/SHA-256. */
export const challengeAnswer = z.looseObject({
  parameters: z.looseObject({
    algorithm: z.string(),
    cost: z.int(),
    expiresAt: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
    keySignature: z.string(),
    nonce: z.string(),
    salt: z.string(),
  }),
  signature: z.string(),
});

/** Whether the intake can take something now, and how much waits to become a branch. */
export const healthAnswer = z.strictObject({ ok: z.boolean(), waiting: z.int().min(0) });

/** Why nothing was received; for a refusal that is no fault of what was sent. */
export const refusalAnswer = z.strictObject({ message: sentence });

/** A note as a plain form sends it. */
export const noteForm = z.strictObject({
  message: z.string(),
  lang: z.string(),
  id: z.string().optional(),
  contact: z.string().optional(),
  address: z.string().optional(),
});
