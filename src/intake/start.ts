import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { clockAt } from '#times/calendar.ts';
import { app } from './app.ts';
import { challenges } from './challenge.ts';
import { openClone } from './clone.ts';
import { gitBranches } from './git-branches.ts';
import { gitHubBranches } from './github.ts';
import { limits } from './limits.ts';
import { presentContent } from './present.ts';
import { openQueue } from './queue.ts';
import { follower } from './receipt.ts';
import type { Settings } from './settings.ts';
import { worker } from './worker.ts';

/** Milliseconds in which a request must have arrived. */
const patience = 30_000;

export interface Started {
  port: number;
  /** Takes no more, ends what has been begun, and ends. */
  stop(): Promise<void>;
}

/** Starts the intake. Where the content does not come yet, it starts all the same and refuses what needs it. */
export async function start(settings: Settings, root: string, log: (line: string) => void): Promise<Started> {
  const { data, git, gitHub, secret, effort, proxies } = settings;
  await mkdir(data, { recursive: true, mode: 0o700 });
  const now = Date.now;
  const today = () => clockAt(new Date()).date;
  const queue = await openQueue(data);
  const clone = await openClone(git, data, root);
  const branches = gitHub ? gitHubBranches(gitHub) : gitBranches(clone);
  const present = presentContent(clone, now, today);
  const working = worker({ queue, branches, now, log });
  const routes = app({
    queue,
    present,
    secret,
    moment: () => new Date().toISOString(),
    // What has been used is forgotten with the process, so its challenges end with it.
    challenges: challenges(`${secret} ${randomBytes(32).toString('hex')}`, effort),
    limit: limits(now),
    follow: follower(queue, branches, now),
    wake: working.wake,
    today,
    proxies,
    log,
  });
  await present().catch((error: Error) => log(error.message));
  working.wake();
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: routes.fetch,
        port: settings.port,
        serverOptions: { requestTimeout: patience, headersTimeout: patience },
      },
      ({ port }: AddressInfo) =>
        resolve({
          port,
          async stop() {
            await new Promise((closed) => server.close(closed));
            await working.stop();
          },
        }),
    );
    server.once('error', reject);
  });
}
