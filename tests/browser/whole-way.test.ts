import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFixture } from '../fixture.ts';
import { build, temporaryFolder } from '../site/building.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
    encoding: 'utf8',
  });
const node = (...args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8' });

/** A repository with the content of the small site, as an editor has it, and the remote that the service writes to. */
async function repository(folder: string) {
  const [copy, remote] = [join(folder, 'copy'), join(folder, 'remote.git')];
  await writeFixture(copy);
  git(copy, 'init', '--quiet', '--initial-branch=main');
  git(copy, 'add', '.');
  git(copy, 'commit', '--quiet', '--message', 'Begin');
  git(folder, 'clone', '--quiet', '--bare', copy, remote);
  git(copy, 'remote', 'add', 'origin', remote);
  return { copy, remote };
}

/** The service, as it runs beside a site; gives its address. */
async function intake(folder: string, remote: string): Promise<string> {
  const child = spawn(process.execPath, ['scripts/intake.ts'], {
    env: {
      ...process.env,
      INTAKE_PORT: '0',
      INTAKE_GIT: remote,
      INTAKE_DATA: join(folder, 'data'),
      INTAKE_SECRET: 'nobody guesses this secret of a test',
      INTAKE_TOKEN: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  return String(said).trim();
}

test('a number that somebody mends in Somali is judged by an editor, merged, and shown', {
  timeout: 900_000,
}, async () => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  const { copy, remote } = await repository(folder);
  const service = await intake(folder, remote);

  await site.visit('/so/organisations/naistila/', async (page) => {
    await page.route('**/intake/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/intake', '');
      await route.fulfill({ response: await route.fetch({ url: service + path }) });
    });
    await page.click('.next .meta a');
    await page.locator('#contribute form:not([hidden])').waitFor();
    await page.click('[data-path="phone"] input');
    await page.keyboard.type('040 987 6543');
    await page.click('#next');
    await page.locator('#end:not([hidden])').waitFor();
    await page.click('#end [type=submit]');
    const receipt = page.locator('#contribute a[href^="/intake/submissions/"]');
    await receipt.waitFor();
    const told = await page.request.get(service + (await receipt.getAttribute('href'))?.replace('/intake', ''), {
      headers: { accept: 'text/html', 'accept-language': 'so' },
    });
    expect([told.status(), await told.text()]).toEqual([200, expect.stringContaining('lang="so"')]);
  });

  const branches = () => git(remote, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/intake/').trim();
  await expect.poll(branches, { timeout: 60_000 }).toMatch(/^intake\/naistila-[0-9a-f]{16}$/);
  const branch = branches();
  git(copy, 'fetch', '--quiet', 'origin');

  const said = node('scripts/review.ts', 'main', '--git', copy, '--head', `origin/${branch}`, '--comment');
  expect(said).toContain('<td>Puhelin / Phone</td><td>–</td><td><code>040 9876543</code></td>');
  expect(node('scripts/queue.ts', '--git', remote)).toContain(branch);

  git(copy, 'merge', '--quiet', '--no-edit', `origin/${branch}`);
  const before = await readFile(join(copy, 'content/organisations/naistila.md'), 'utf8');
  expect(before).toContain('phone: "+358409876543"');

  const dist = join(folder, 'dist');
  await mkdir(join(folder, 'merged'));
  await cp(join(copy, 'content'), join(folder, 'merged/content'), { recursive: true });
  await build({ CONTENT_ROOT: join(folder, 'merged'), OUT_DIR: dist });
  expect(await readFile(join(dist, 'so/organisations/naistila/index.html'), 'utf8')).toContain(
    'href="tel:+358409876543"',
  );
});
