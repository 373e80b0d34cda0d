import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';

/** A real repository with one organisation, and branches that propose things. */
const folder = mkdtempSync(join(tmpdir(), 'kotokartta-review-'));
const path = 'content/organisations/esimerkki.md';
const was = organisation({ phone: '"+358401234567"', website: 'https://esimerkki.fi/' });

const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: folder, encoding: 'utf8' });

function write(file: string, text: string) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A branch from main on which something is done. */
function propose(branch: string, message: string, act: () => void) {
  git('checkout', '--quiet', '-b', branch, 'main');
  act();
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
  git('checkout', '--quiet', 'main');
}

beforeAll(() => {
  cpSync(resolve('tests/fixture/content/places'), join(folder, 'content/places'), { recursive: true });
  git('init', '--quiet', '-b', 'main');
  git('config', 'user.name', 'Testi');
  git('config', 'user.email', 'testi@esimerkki.fi');
  write(path, was);
  write('package.json', '{}');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Begin');
  propose('phone', 'Correct a number\n\nSpeaks-for: esimerkki', () => write(path, was.replace('4567', '4568')));
  propose('gone', 'Remove it', () => rmSync(join(folder, path)));
  propose('link', 'Link', () => symlinkSync('../../package.json', join(folder, 'content/organisations/linkki.md')));
  propose('workflow', 'Work', () => write('.github/workflows/evil.yml', 'on: push'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('a branch against main, for a terminal and as a comment', () => {
  expect(run('review', 'main', '--head', 'phone')).toContain('Puhelin / Phone: 040 1234567 → 040 1234568');
  const comment = run('review', 'main', '--head', 'phone', '--comment');
  expect(comment).toContain('"decision":"look","reasons":["contact-replaced"');
  expect(comment).not.toContain('competitor');
  expect(run('review', 'main', '--head', 'gone')).toContain('Ehdotus / Proposal: Älä hyväksy / Do not accept');
}, 60_000);

test('the work tree: what is not yet in Git counts, and Git stays as it is', () => {
  write(path, was.replace('website: https://esimerkki.fi/', 'website: https://toinen.fi/'));
  write('content/organisations/uusi.md', organisation({ name: 'Uusi ry' }));
  try {
    const said = run('review', 'main');
    expect(said).toContain('Verkkosivut / Website: https://esimerkki.fi/ → https://toinen.fi/');
    expect(said).toContain('Uusi ry · organisations/uusi.md');
    expect(git('status', '--porcelain')).toBe(`M ${path}\n?? content/organisations/uusi.md`);
  } finally {
    git('checkout', '--quiet', '--', path);
    rmSync(join(folder, 'content/organisations/uusi.md'));
  }
}, 60_000);

test('what the check brings: bytes of content, a link as a link, nothing else', () => {
  const brought = (branch: string) => {
    run('artefact', 'main', branch, 'out/change.json');
    const { head, files } = JSON.parse(readFileSync(join(folder, 'out/change.json'), 'utf8'));
    rmSync(join(folder, 'out'), { recursive: true });
    expect(head).toBe(git('rev-parse', branch));
    return files.map(({ base64, ...rest }: { base64: string }) => ({ ...rest, text: atob(base64).slice(0, 20) }));
  };
  expect(brought('phone')).toEqual([{ path, text: '---\nname: Esimerkki ' }]);
  expect(brought('gone')).toEqual([]);
  expect(brought('link')).toEqual([
    { path: 'content/organisations/linkki.md', isLink: true, text: '../../package.json' },
  ]);
  expect(brought('workflow')).toEqual([]);
}, 60_000);

test('the queue of a repository: its branches, each judged', () => {
  const said = run('queue', '--git', folder);
  expect(said.match(/^ {2}(?=gone|link|phone|workflow)[^\n]*(?:\n[^\n]+)?/gm)?.sort()).toEqual([
    '  gone  Remove it\n  vanishing',
    '  link  Link\n  link, errors, new',
    expect.stringMatching(/^ {2}phone {2}Correct a number\n {2}contact-replaced/),
    '  workflow  Work\n  machinery',
  ]);
  expect(said).toContain('Odottaa: 4 / Waiting: 4');
}, 60_000);
