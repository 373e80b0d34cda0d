import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network } from './visit.ts';

/** For tests only: public hosts that are one server of this machine. */

export interface Host extends Network {
  /** What was asked, in its order: `HEAD a.fi/b`. */
  asked: string[];
  /** Pauses that were made. */
  pauses: number[];
  close: () => Promise<void>;
}

/** A network whose every host is answered here; `patience` is short, and no pause takes time. */
export async function network(listener: RequestListener): Promise<Host> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const [asked, pauses]: [string[], number[]] = [[], []];
  return {
    asked,
    pauses,
    patience: 300,
    wait: async (milliseconds) => void pauses.push(milliseconds),
    fetch: (url, init) => {
      const { host, pathname, search } = new URL(url);
      asked.push(`${init.method} ${host}${pathname}${search}`);
      return fetch(`http://127.0.0.1:${port}/${host}${pathname}${search}`, init);
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** What fetch throws where Node gives such a code. */
export const failure = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
