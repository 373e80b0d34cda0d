import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { sourceHash } from '#entry/hash.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import type { Organisation } from '#schema/organisation.ts';
import { type Activity, activityIds, dangerActivities } from '#schema/vocabularies.ts';
import { clockAt } from '#times/calendar.ts';
import { build, temporaryFolder } from './site/building.ts';

/**
 * A small site of made-up organisations, so that no test depends on the day, or on what a volunteer changes. Its organisations,
 * places and public lines are the files of `tests/fixture/content`; its written pages, phrases and authorities are the real ones.
 */

const own = 'tests/fixture';
const tests = resolve('node_modules/.tests');

/** The only day that is not written down: facts that must be fresh bear it, as `asOf: today`. */
const today = () => clockAt(new Date()).date;

/** Folder of the small built site; what is built is kept until anything that it is made of changes, or the day. */
export async function fixtureSite(): Promise<string> {
  const dist = join(tests, `fixture-${madeOf()}`);
  if (existsSync(dist)) return dist;
  const { folder, remove } = await temporaryFolder();
  const making = join(folder, 'dist');
  await writeFixture(folder);
  await build({ CONTENT_ROOT: folder, OUT_DIR: making, INTAKE_URL: '/intake' });
  await removeOld();
  await rename(making, dist).catch((error) => {
    if (!existsSync(dist)) throw error;
  });
  await remove();
  return dist;
}

function madeOf(): string {
  const files = globSync([
    `{src,public,${own},content/pages,content/phrases}/**/*.*`,
    'content/public-services.yaml',
    'scripts/search.ts',
    'tests/{fixture,site/building}.ts',
    '{astro.config.mjs,package-lock.json}',
  ]).filter((file) => !file.endsWith('.test.ts'));
  const hash = createHash('sha256').update(today());
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Takes away what nobody tests any more; a younger one may be in use beside. */
async function removeOld(): Promise<void> {
  const hour = 3_600_000;
  for (const folder of globSync(`${tests}/fixture-*`))
    if (Date.now() - (await stat(folder)).mtimeMs > hour) await rm(folder, { recursive: true, force: true });
}

/** Writes the `content` of the small site into a folder. */
export async function writeFixture(folder: string): Promise<void> {
  const content = join(folder, 'content');
  await cp('content/pages', join(content, 'pages'), { recursive: true });
  await cp('content/public-services.yaml', join(content, 'public-services.yaml'));
  const day = (text: string) => text.replaceAll(/asOf: today$/gm, `asOf: "${today()}"`);
  for (const path of globSync('content/**/*.*', { cwd: own }))
    await put(join(folder, path), day(await readFile(join(own, path), 'utf8')));
  for (const path of globSync('content/translations/*/*.md', { cwd: folder })) await renew(folder, path);
  for (const [id, text] of clubs()) await put(join(content, `organisations/${id}.md`), text);
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Says of a translation that says `of: current` which text it translates. */
async function renew(folder: string, path: string): Promise<void> {
  const at = (name: string) => read(name, readFileSync(join(folder, name)));
  const { frontmatter, body } = at(path.replace(/translations\/[^/]+/, 'organisations'));
  const of = sourceHash({ summary: (frontmatter as Organisation).summary, body }, at(path).body);
  await put(join(folder, path), readFileSync(join(folder, path), 'utf8').replace('of: current', `of: "${of}"`));
}

/** As many plain clubs as lists need for a second page: each does one thing; every other one also teaches Finnish, every fourth has courses. */
function* clubs(): Iterable<[id: string, text: string]> {
  const areas = ['Tampere', 'Turku', 'Tampere', 'country', 'Tampere', 'Lappeenranta', 'Helsinki'] as const;
  const kinds = activityIds.filter((id) => !dangerActivities.includes(id));
  for (let number = 1; number <= 40; number++) {
    const area = areas[number % areas.length] ?? 'Tampere';
    const activity = kinds[number % kinds.length] ?? 'groups';
    const besides: Activity[] = number % 2 ? ['language-learning'] : number % 4 ? [] : ['courses'];
    const facts: Organisation = {
      name: `Kerho ${number} ry`,
      kind: 'association',
      status: 'active',
      language: 'fi',
      summary: `Kerho, johon ${number} ihmistä mahtuu.`,
      basedIn: area === 'country' ? 'Helsinki' : area,
      serves: [area],
      website: `https://example.org/kerho-${number}`,
      activities: [...new Set([activity, ...besides])],
      groups: ['everyone'],
      sources: [{ url: 'https://example.org/', asOf: '2024-03' }],
    };
    const body = number % 2 ? 'Kerhossa opitaan suomen kieltä.' : 'Kerhoon voi tulla milloin vain.';
    yield [`kerho-${number}`, print('organisation', facts, body)];
  }
}
