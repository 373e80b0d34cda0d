import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import type { SubmissionKind, SubmissionState } from '#schema/submission.ts';
import { remove, textOf, unfinished, write } from './durable.ts';

/** An entry that has been received and shall become a branch. */
export interface Job {
  receipt: string;
  /** Moment at which it was received, ISO 8601. */
  at: string;
  kind: Exclude<SubmissionKind, 'note'>;
  lang: Lang;
  speaksFor: boolean;
  /** The entry, and its whole text in canonical form. */
  id: string;
  text: string;
  /** The commit that the sender's text belongs to: what has changed since meets it as Git has things meet. */
  parent: string;
  branch: string;
  /** For editors alone. */
  message?: string | undefined;
  contact?: string | undefined;
}

/** What an editor reads and Git never sees. */
export interface Note extends Omit<Job, 'kind' | 'id' | 'text' | 'parent' | 'branch'> {
  kind: SubmissionKind;
  id?: string | undefined;
  /** Where the change stands that it came with. */
  opened?: Opened | undefined;
}

/** Where a branch stands: its commit, and its pull request where there is one. */
export interface Opened {
  branch: string;
  commit: string;
  id: string;
  /** Git's name of the file's text, where Git has told it. */
  blob?: string | undefined;
  pull?: number | undefined;
}

/** What is remembered of a submission: nothing of what was in it. */
export interface Remembered {
  receipt: string;
  at: string;
  lang: Lang;
  state: SubmissionState;
  opened?: Opened | undefined;
}

/** Days after which a receipt is forgotten. */
export const remembersFor = 180;

/** What waits, what is remembered and what editors read, as files. What one of its functions has taken is on the disk. */
export interface Queue {
  add(job: Job): Promise<void>;
  note(note: Note): Promise<void>;
  /** Everything that waits, oldest first. */
  waiting(): Promise<Job[]>;
  count(): Promise<number>;
  /** It has become a branch: what editors need and what the sender may ask stays. */
  done(job: Job, opened: Opened): Promise<void>;
  remember(one: Remembered): Promise<void>;
  /** What is known by a receipt; nothing where it is none of ours. */
  known(receipt: string): Promise<Remembered | undefined>;
  /** Throws away receipts that are older than `remembersFor`. */
  forget(now: number): Promise<void>;
}

/** Opens the queue of a folder, made where it is missing; what was being written when a process died is thrown away. */
export async function openQueue(root: string, save: typeof write = write): Promise<Queue> {
  const folder = { queue: join(root, 'queue'), notes: join(root, 'notes'), receipts: join(root, 'receipts') };
  for (const path of Object.values(folder)) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    for (const name of await readdir(path)) if (name.endsWith(unfinished)) await rm(join(path, name));
  }
  const file = (where: keyof typeof folder, receipt: string) => join(folder[where], `${receipt}.json`);
  const put = (where: keyof typeof folder, one: Job | Note | Remembered) =>
    save(file(where, one.receipt), `${JSON.stringify(one, null, 2)}\n`);
  const get = async <T>(where: keyof typeof folder, receipt: string) => {
    const text = await textOf(file(where, receipt));
    try {
      return text === undefined ? undefined : (JSON.parse(text) as T);
    } catch {
      // What a broken disk has spoilt stays where it is, and stops nothing else.
      return undefined;
    }
  };
  const names = async (where: keyof typeof folder) =>
    (await readdir(folder[where])).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  const queue: Queue = {
    add: (job) => put('queue', job),
    async note(note) {
      await put('notes', note);
      await put('receipts', remembered(note, 'received', note.opened));
    },
    async waiting() {
      const jobs = await Promise.all((await names('queue')).map((receipt) => get<Job>('queue', receipt)));
      return jobs.filter((job) => job !== undefined).sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    count: async () => (await names('queue')).length,
    async done(job, opened) {
      const { receipt, at, kind, lang, speaksFor, id, message, contact } = job;
      if (message || contact) await put('notes', { receipt, at, kind, lang, speaksFor, id, message, contact, opened });
      await put('receipts', remembered(job, 'open', opened));
      await remove(file('queue', job.receipt));
    },
    remember: (one) => put('receipts', one),
    async known(receipt) {
      if (!/^[0-9a-f]{32}$/.test(receipt)) return undefined;
      const job = await get<Job>('queue', receipt);
      return job ? remembered(job, 'received') : get<Remembered>('receipts', receipt);
    },
    async forget(now) {
      const oldest = new Date(now - remembersFor * 24 * 3_600_000).toISOString();
      for (const receipt of await names('receipts')) {
        const one = await get<Remembered>('receipts', receipt);
        if (one && one.at < oldest) await remove(file('receipts', receipt));
      }
    },
  };
  return queue;
}

const remembered = ({ receipt, at, lang }: Job | Note, state: SubmissionState, opened?: Opened): Remembered => ({
  receipt,
  at,
  lang,
  state,
  opened,
});
