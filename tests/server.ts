import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Without a slash at its end. */
  url: string;
  httpServer: Server;
  close(): Promise<void>;
  /** Paths that get another text than the file's, which nobody changes while others read it. */
  answers: Map<string, string>;
}

/**
 * Serves a built site as it is at this moment: its files are listed once, so that a build beside it takes nothing away.
 * On a free port of this machine alone, or on the one that is wished for.
 */
export async function serve(outDir = 'dist', base = '/', port = 0): Promise<Served> {
  const answers = new Map<string, string>();
  const files = sirv(outDir, {
    dotfiles: true,
    etag: true,
    setHeaders: (response) => void response.setHeader('cache-control', 'no-cache'),
  });
  const missing = () => readFileSync(join(outDir, '404.html'));
  const httpServer = createServer((request, response) => {
    const path = request.url?.replace(/[?#].*$/, '') ?? '/';
    const answer = answers.get(path);
    if (answer !== undefined) {
      const type = extname(path) === '.js' ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(answer);
      return;
    }
    const none = () => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing());
    if (!path.startsWith(base)) {
      none();
      return;
    }
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    files(request, response, () => void none());
  });
  await new Promise<void>((listening, failed) => {
    httpServer.once('error', failed);
    httpServer.listen(port, port ? undefined : '127.0.0.1', listening);
  });
  const address = httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}`,
    httpServer,
    answers,
    close: () =>
      new Promise((closed) => {
        httpServer.closeAllConnections();
        httpServer.close(() => closed());
      }),
  };
}
