import { openEngine } from './engine.ts';
import { type Found, find, type Hit, type Query, readQuery, writeQuery } from './finder.ts';

function one<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

interface Text {
  instead: string;
  looser: string;
  failed: string;
  unclear: string;
  /** By plural category, `#` for the number; `zero` for none. */
  count: Record<string, string>;
}

const page = one('#finder');
const form = one<HTMLFormElement>('#finder form');
const input = one<HTMLInputElement>('#q');
const place = one<HTMLSelectElement>('select[name=place]');
const family = one<HTMLSelectElement>('select[name=need]');
const status = one('#status');
const note = one('#note');
const list = one('#results');
const more = one<HTMLButtonElement>('#more');
const none = one('#none');
const near = one('#near');
const nearList = one('#near ul');
const text: Text = JSON.parse(page.dataset['text'] ?? '{}');
const lang = document.documentElement.lang;
const home = page.dataset['home'] ?? '';
const engine = openEngine(page.dataset['index'] ?? '', lang);
const plural = new Intl.PluralRules(page.dataset['locale']);
/** Results at a time: each is one small file, and a first search stays within 120 KB. */
const step = 8;

let asked = 0;
let hits: Hit[] = [];

const current = (): Query => ({ words: input.value, place: place.value, family: family.value });

async function run() {
  const query = current();
  const mine = ++asked;
  remember(query);
  if (!query.words.trim() && !query.place && !query.family) return show({ hits: [] }, query, true);
  page.setAttribute('aria-busy', 'true');
  try {
    const found = await find(engine, query);
    if (mine === asked) await show(found, query, false);
  } catch {
    if (mine === asked) fail();
  } finally {
    if (mine === asked) page.removeAttribute('aria-busy');
  }
}

function remember(query: Query) {
  const hash = writeQuery(query);
  history.replaceState(null, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
}

async function show(found: Found, query: Query, empty: boolean) {
  hits = found.hits;
  const nothing = !empty && hits.length === 0;
  status.textContent = empty
    ? ''
    : (text.count[hits.length === 0 ? 'zero' : plural.select(hits.length)] ?? '').replace('#', String(hits.length));
  note.textContent = found.instead
    ? text.instead.replace('{query}', query.words).replace('{other}', found.instead)
    : found.looser
      ? text.looser
      : '';
  none.hidden = !nothing;
  list.replaceChildren();
  await grow();
  if (nothing) await offerPlaces(query.words);
}

async function grow() {
  const mine = asked;
  const from = list.childElementCount;
  const data = await Promise.all(hits.slice(from, from + step).map((hit) => hit.data()));
  if (mine !== asked) return;
  list.append(...data.map(({ url, meta }) => row(url, meta)));
  more.hidden = list.childElementCount >= hits.length;
}

function row(url: string, meta: Record<string, string>): Node {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.className = 'name';
  link.href = url;
  link.appendChild(document.createElement('bdi')).textContent = meta['name'] ?? '';
  const where = item.appendChild(document.createElement('p'));
  where.className = 'meta';
  where.textContent = (meta['place'] ?? '') + (meta['status'] === 'unclear' ? ` · ${text.unclear}` : '');
  const summary = item.appendChild(document.createElement('p'));
  summary.textContent = meta['summary'] ?? '';
  if (meta['textLang']) {
    summary.lang = meta['textLang'];
    summary.dir = 'auto';
    const note = item.appendChild(document.createElement('p'));
    note.className = 'note';
    note.textContent = meta['note'] ?? '';
  }
  return item;
}

async function offerPlaces(words: string) {
  const { places } = await engine.words();
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const found = new Map(
    places
      .filter(([name]) => wanted.some((word) => name.startsWith(word.slice(0, Math.max(3, word.length - 2)))))
      .map(([, shown, path]) => [path, shown]),
  );
  near.hidden = found.size === 0;
  nearList.replaceChildren(
    ...[...found].slice(0, 6).map(([path, shown]) => {
      const item = document.createElement('li');
      const link = item.appendChild(document.createElement('a'));
      link.href = home + path;
      link.textContent = shown;
      return item;
    }),
  );
}

function fail() {
  status.textContent = text.failed;
  none.hidden = false;
  list.replaceChildren();
  more.hidden = true;
}

let typing: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(run, 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  run();
});
more.addEventListener('click', async () => {
  const next = list.childElementCount;
  await grow();
  list.children[next]?.querySelector('a')?.focus();
});

function restore() {
  const query = readQuery(location.hash, location.search);
  input.value = query.words;
  place.value = query.place;
  family.value = query.family;
  run();
}

addEventListener('hashchange', restore);
restore();
