import { reasonOf, Unavailable } from '#repository/unavailable.ts';
import type { Branches, Told } from './branches.ts';
import type { Queue } from './queue.ts';

/** Seconds of the first wait after a fault, and of the longest. */
const [shortest, longest] = [2, 600];
/** Milliseconds between two looks at receipts that have grown old. */
const tidying = 24 * 3_600_000;

export interface Worker {
  /** Makes branches of what waits; gives the seconds after which to come again, or nothing where all is done. */
  drain(): Promise<number | undefined>;
  /** Begins to drain, or to drain once more, and goes on until nothing waits. */
  wake(): void;
  /** Ends when what has been begun is done. */
  stop(): Promise<void>;
}

export interface WorkerNeeds {
  queue: Queue;
  branches: Branches;
  now: () => number;
  log: (line: string) => void;
}

/** Makes branches of what waits. A fault never loses a job: it is tried again, later and later. */
export function worker({ queue, branches, now, log }: WorkerNeeds): Worker {
  /** Jobs that were refused for themselves, and when to try them again. */
  const later = new Map<string, number>();
  let faults = 0;
  let tidied = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let [again, stopped] = [false, false];
  let timer: NodeJS.Timeout | undefined;

  const told: Told = {
    async opened(job, where) {
      await queue.done(job, where);
      later.delete(job.receipt);
      faults = 0;
    },
    refused({ receipt, branch }, reason) {
      log(`${branch}: ${reason}`);
      later.set(receipt, now() + longest * 1000);
    },
  };

  async function drain(): Promise<number | undefined> {
    try {
      if (Math.abs(now() - tidied) > tidying) {
        tidied = now();
        await queue.forget(now());
      }
      const due = (await queue.waiting()).filter(({ receipt }) => (later.get(receipt) ?? 0) <= now());
      await branches.open(due, told);
      faults = 0;
      return later.size > 0 ? longest : undefined;
    } catch (error) {
      const own = Math.min(longest, shortest * 2 ** faults++);
      const wait = Math.max(own, error instanceof Unavailable ? (error.retryAfter ?? 0) : 0);
      log(`${reasonOf(error)}; again in ${wait} s`);
      return wait;
    }
  }

  async function run() {
    let wait: number | undefined;
    while (again && !stopped) {
      again = false;
      wait = await drain();
      if (faults > 0) break;
    }
    running = undefined;
    clearTimeout(timer);
    timer = wait === undefined || stopped ? undefined : setTimeout(come, wait * 1000).unref();
  }

  function come() {
    timer = undefined;
    wake();
  }

  function wake() {
    again = true;
    // What is wrong is waited out: asking sooner would only make it worse.
    if (timer && faults > 0) return;
    running ??= run();
  }

  return {
    drain,
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
