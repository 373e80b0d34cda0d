import { code, table } from '#formats/made-part.ts';
import { clientRooms, rooms, row } from './imports.ts';

/** One line a room, for `docs/architecture.md`; who may import what stands in `imports.ts`. */
export const holds: Record<string, string> = {
  i18n: 'Words: the one table of languages, the strings of each, how dates, lists and numbers are said. No zod.',
  schema: 'Facts: `organisation.ts`, the single source of truth; value types with their refusals; every closed list.',
  places: 'Finland: 308 municipalities and 19 regions, their names, cases and coordinates; the outline of the map.',
  times: 'The one clock: days and minutes in Finland, public holidays, what is open when.',
  finder:
    'The question and the answer: what was typed, what it means, who fits, in which order. Shared by build, browser and tests.',
  entry:
    'One file as text: read with line numbers, clean letters, safe HTML, canonical form. Only `folder.ts` reads the disk.',
  directory:
    'All organisations together: who serves a place, what happens this week, which translation to show, how fresh facts are.',
  checks: 'Rules, one a file ([rules.md](rules.md)); findings as text, JSON and annotations.',
  formats:
    'The same facts for others: linked data, calendars, cards, the search index, the sitemap; headers, tables of these documents.',
  repository: 'What Git and GitHub hold: commits, changes, pull requests. Node runs it.',
  review: 'A change judged: what was and will be, what is risky, what to do; the comment of a pull request, the queue.',
  intake: 'The small service that takes what people send: same rules, same printer, a branch at the end.',
  weekly:
    'What a week brings to editors: links that have died, facts that are due, mails that ask "still right?", one issue.',
  styles:
    'What several components share: layers, tokens, the frame. What one component alone needs is in its own file.',
  client: 'The little code that runs in the browser, in rooms of its own (below).',
  components: 'Parts of pages: markup with its style.',
  layouts: 'The frame of every page.',
  pages: 'Routes; each looks things up and shows them ([addresses.md](addresses.md)).',
  'site.ts': 'Name, address, repository and contact of the site. It imports nothing.',
  'middleware.ts': 'Gives each page its context (language, words, addresses) and its Content-Security-Policy.',
  'loaded.ts': 'The directory, read once for all pages.',
  'content.config.ts': "Gives Astro what the checks' reader has read, so that the two cannot disagree about a file.",
  preview: 'The pages of named organisations alone, for `scripts/preview.ts`.',
  scripts: 'Thin commands: arguments in, exit code out. Nobody imports them.',
};

/** The same for the browser's code. */
export const clientHolds: Record<string, string> = {
  dom: 'Elements, sentences, the clock, and the state after `#`, which `address.ts` alone owns.',
  storage: "All that the device stores: `stored.ts`; the reader's list: `my-list.ts`.",
  offline: 'Saved pages (`caches.ts`), saved municipalities, the worker that becomes `/sw.js`.',
  data: 'What is fetched while a page is open.',
  'every-page': 'What every page has: quick exit, language, the button of the list, "open now".',
  welcome: 'The choice of a language; a shared list that arrives.',
  finder: 'The search page.',
  list: "The reader's list, sharing, the hand-out.",
  device: 'What the device has, and emptying it.',
  admin: 'The editor of files in the browser, Sveltia CMS, built apart from the pages of readers.',
  contribute: 'The form: questions from the schema, the rules as one writes, the ways to send.',
};

export const roomTable = (): string => made('src/', rooms, holds);
export const clientRoomTable = (): string => made('src/client/', clientRooms, clientHolds);

const made = (folder: string, may: Record<string, readonly string[]>, told: Record<string, string>) =>
  table(
    ['room', 'holds', 'may import'],
    Object.entries(may).map(([room, names]) => [
      code(room === 'scripts' ? room : folder + room),
      told[room] ?? '',
      inShort(names),
    ]),
  );

/** The whole row, or its beginning, as its first and last room. */
function inShort(names: readonly string[]): string {
  const length = row.findIndex((room, index) => names[index] !== room);
  const fromRow = length < 0 ? row.length : length;
  if (fromRow < 3) return names.map(code).join(', ') || 'nothing';
  const [first = '', last = ''] = [row[0], row[fromRow - 1]];
  return [`${code(first)} … ${code(last)}`, ...names.slice(fromRow).map(code)].join(', ');
}
