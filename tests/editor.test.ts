import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorFiles } from '#formats/editor-schema.ts';

/** Astro's language server, which VS Code and other editors run, asked about a file as they ask it. */
const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const server = require.resolve('@astrojs/language-server/bin/nodeServer.js');
const tsdk = dirname(require.resolve('typescript'));

const folder = mkdtempSync(join(tmpdir(), 'kotokartta-editor-'));
const root = pathToFileURL(`${folder}/`);
const path = 'content/organisations/esimerkki.md';
const uri = new URL(path, root).href;
const facts = (text: string) => `---\n${text}\n---\n\nText.\n`;

const child = spawn('node', [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
const waiting = new Map<number, (result: unknown) => void>();
let received = Buffer.alloc(0);
let asked = 0;

child.stdout.on('data', (chunk: Buffer) => {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const head = received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(received.toString('utf8', 0, head))?.[1]);
    if (head < 0 || received.length < head + 4 + length) return;
    const message = JSON.parse(received.toString('utf8', head + 4, head + 4 + length));
    received = received.subarray(head + 4 + length);
    if (message.method && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
  }
});

function send(message: object) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

const tell = (method: string, params: object) => send({ method, params });
const ask = <T>(method: string, params: object): Promise<T> => {
  const id = ++asked;
  send({ id, method, params });
  return new Promise((answer) => waiting.set(id, answer as (result: unknown) => void));
};

/** The server reads TypeScript before its first answer. */
const patience = 60_000;

let version = 0;
function write(text: string) {
  const textDocument = { uri, languageId: 'markdown', version: ++version, text };
  if (version === 1) tell('textDocument/didOpen', { textDocument });
  else tell('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
}

async function complaints(text: string): Promise<string[]> {
  write(text);
  const report = await ask<{ items: { message: string; range: { start: { line: number } } }[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  return report.items.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

async function offered(text: string, line: number, character: number): Promise<string[]> {
  write(text);
  const position = { line: line - 1, character };
  const list = await ask<{ items: { label: string }[] }>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  return list.items.map(({ label }) => label);
}

beforeAll(async () => {
  const collections = join(folder, '.astro/collections');
  mkdirSync(collections, { recursive: true });
  for (const [name, text] of editorFiles([{ path, kind: 'organisation' }], root))
    writeFileSync(join(collections, name), text);
  await ask('initialize', {
    processId: process.pid,
    rootUri: root.href,
    workspaceFolders: [{ uri: root.href, name: 'kotokartta' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
  });
  tell('initialized', {});
}, patience);

afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true });
});

test('an editor offers the fields and the values of closed lists', {
  timeout: patience,
}, async () => {
  expect(await offered(facts('name: Esimerkki ry\nki'), 3, 2)).toContain('kind');
  expect(await offered(facts('kind: '), 2, 6)).toContain('settlement');
  expect(await offered(facts('activities:\n  - '), 3, 4)).toContain('crisis-support');
});

test('an editor says what is wrong, on its line', { timeout: patience }, async () => {
  const guide = readFileSync('content/organisations/README.md', 'utf8');
  const example = /```markdown\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect(await complaints(example)).toEqual([]);
  const wrong = example.replace('"20100"', '00530').replace('kind: association', 'kind: club\ncolour: red');
  expect((await complaints(wrong)).sort()).toEqual([
    '17: Incorrect type. Expected "string".',
    expect.stringContaining('5: Value is not accepted. Valid values: "immigrant-association"'),
    '6: Property colour is not allowed.',
  ]);
});
