import { z } from 'zod';
import { langs } from '#i18n/languages.ts';
import { controls, organisationId } from './types.ts';

/** What somebody sends: an entry changed, a new one, "all of this is right", or words for an editor. */
export const submissionKinds = ['change', 'new', 'confirm', 'note'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];

/** Characters of a whole file; the reader of entries counts bytes again. */
const longestFile = 30_000;

const words = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !controls.test(text.replace(/[\t\r\n]/g, '')));

/**
 * What `POST /submissions` takes. `file` is the whole text of the entry as it shall be, `base` the hash (`fileHash`) of the
 * text that the sender had before; `contact` is for the editors alone and never reaches the repository; `address` is a field
 * that people do not see, so that who fills it in is a robot.
 */
export const submission = z
  .strictObject({
    kind: z.enum(submissionKinds),
    id: organisationId.max(80).optional(),
    file: words(longestFile).optional(),
    base: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .optional(),
    message: words(2000).optional(),
    lang: z.enum(langs),
    speaksFor: z.boolean(),
    contact: words(200).optional(),
    address: z.string().max(200).optional(),
    altcha: z.string().max(4000),
  })
  .refine(({ kind, id }) => kind === 'new' || kind === 'note' || id !== undefined, { path: ['id'] })
  .refine(({ kind, file }) => (kind === 'change' || kind === 'new') === (file !== undefined), { path: ['file'] })
  .refine(({ kind, message }) => kind !== 'note' || Boolean(message?.trim()), { path: ['message'] });

export type Submission = z.infer<typeof submission>;

/** What has become of a submission. */
export const submissionStates = ['received', 'open', 'accepted', 'declined'] as const;
export type SubmissionState = (typeof submissionStates)[number];
