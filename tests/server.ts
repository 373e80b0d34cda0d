import { type PreviewServer, preview } from 'vite';

/** Serves a built site on a free port; `url` ends without a slash. */
export async function serve(outDir = 'dist', base = '/'): Promise<{ url: string; server: PreviewServer }> {
  const server = await preview({
    configFile: false,
    base,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://localhost:${address.port}`, server };
}
