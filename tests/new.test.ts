import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { finnish } from '#checks/testing.ts';
import { entryQuestions } from '#formats/questions.ts';

const root = mkdtempSync(join(tmpdir(), 'kotokartta-new-'));
cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
cpSync('content/places', join(root, 'content/places'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const enter = '\r';
/** As many words as a text must have, on the one line that a terminal takes. */
const text = finnish.replaceAll('\n', ' ');
const typed: Record<string, string[]> = {
  name: ['Teekerho ry', enter],
  kind: [enter],
  serves: ['Tampere', enter],
  summary: ['Teetä ja juttelua kaikille.', enter],
  phone: ['044 987 6543', enter],
  email: [enter],
  website: [enter],
  activities: [' ', enter],
  groups: [' ', enter],
  languages: [enter],
  otherLanguages: ['suomi', enter],
  body: [text, enter],
  language: [enter],
  source: ['teekerho.example', enter],
};

/** Answers each question when it stands there. */
function answered(): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, ['scripts/new.ts', '--lang', 'en', '--root', root], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  const waiting = [...entryQuestions];
  let said = '';
  let unread = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
    unread += chunk;
    const [question] = waiting;
    if (!question || !unread.includes(question.label.en)) return;
    waiting.shift();
    unread = '';
    for (const keys of typed[question.name] ?? []) child.stdin.write(keys);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ said, code })));
}

test('the terminal asks, writes the file in canonical form and says what to do next', {
  timeout: 120_000,
}, async () => {
  const { said, code } = await answered();
  expect(said).toContain('content/organisations/teekerho.md');
  const written = readFileSync(join(root, 'content/organisations/teekerho.md'), 'utf8');
  expect(written.replace(/asOf: "\d{4}-\d\d-\d\d"/, 'asOf: today')).toBe(`---
name: Teekerho ry
kind: immigrant-association
status: active
language: fi
summary: Teetä ja juttelua kaikille.
serves: [Tampere]
phone: "+358449876543"
activities: [guidance]
groups: [everyone]
languages:
  - language: fi
sources:
  - url: https://teekerho.example
    asOf: today
---

${text}
`);
  expect(code, said).toBe(0);
});
