/** One block of a `_headers` file: a path, which may end in `*`, and the headers of what it names. */
interface Block {
  path: string;
  headers: [name: string, value: string][];
}

/** The configuration of an nginx that serves the built site with the headers of a `_headers` file, as Netlify and Cloudflare Pages read it. */
export function nginx(headersFile: string): string {
  const blocks = readBlocks(headersFile);
  const locations = [...new Set(['/*', ...blocks.map(({ path }) => path)])].map((path) => location(path, blocks));
  return `server {
  listen 8080;
  listen [::]:8080;
  root /usr/share/nginx/html;
  server_tokens off;
  absolute_redirect off;
  error_page 404 /404.html;

  charset utf-8;
  include /etc/nginx/mime.types;
  types {
    application/manifest+json webmanifest;
    text/calendar ics;
  }
  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types application/javascript application/json application/manifest+json image/svg+xml text/calendar text/css text/javascript text/plain text/xml application/xml;

${locations.join('')}  location = /_headers {
    return 404;
  }
}
`;
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((written) => written.trim() && !written.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value && !value.includes('$')) blocks.at(-1)?.headers.push([name, value]);
    else if (/^\/[^\s*:$]*\*?$/.test(line)) blocks.push({ path: line, headers: [] });
    else throw new Error(`_headers: nginx has no words for "${line}"`);
  }
  return blocks;
}

/** A location inherits no header of another, so each has those of all blocks that name it. */
function location(path: string, blocks: readonly Block[]): string {
  const covers = (block: Block) =>
    block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : block.path === path;
  const headers = new Map([['Cache-Control', 'no-cache'], ...blocks.filter(covers).flatMap((block) => block.headers)]);
  const lines = [...headers].map(([name, value]) => `    add_header ${name} ${JSON.stringify(value)} always;\n`);
  return `  location ${path.endsWith('*') ? path.slice(0, -1) : `= ${path}`} {\n${lines.join('')}  }\n`;
}
