import type { SubmissionState } from '#schema/submission.ts';
import type { Job, Opened } from './queue.ts';

/** Who wants to know what became of each job. */
export interface Told {
  opened(job: Job, where: Opened): Promise<void>;
  /** This one cannot become a branch now, and the others can. */
  refused(job: Job, reason: string): void;
}

/** Where submissions become branches: a Git repository, or GitHub with its pull requests. */
export interface Branches {
  /** Makes a branch of each job where none stands. Throws `Unavailable` where the rest must wait; what was told is done. */
  open(jobs: readonly Job[], told: Told): Promise<void>;
  /** What editors have made of a branch. */
  fate(opened: Opened): Promise<Exclude<SubmissionState, 'received'>>;
}
