import { cardAt, cardsOf } from './cards.ts';
import { one } from './element.ts';
import { tellKept } from './fetched.ts';
import { handOut } from './hand-out.ts';
import { entry, type Kept, readKept, sharedIds, writeKept } from './kept.ts';
import { addActs, listRow, type RowWords } from './list-row.ts';
import { sharing } from './share.ts';

interface Text extends RowWords {
  intro: string;
  shared: string;
  one: string;
  empty: string;
  unknown: string;
  comma: string;
  failed: string;
  kept: string;
  share: string;
  title: string;
  copied: string;
}

const page = one('#list');
const about = one('#about');
const status = one('#status');
const unknown = one('#unknown');
const rows = one('#entries');
const noteAbout = one('#note-about');
const keepAll = one<HTMLButtonElement>('#keep-all');
const clear = one<HTMLButtonElement>('#clear');
const uses = one('#uses');
const text: Text = JSON.parse(page.dataset['text'] ?? '{}');
const root = page.dataset['root'] ?? '';
const home = page.dataset['home'] ?? '';

const fail = () => {
  status.textContent = text.failed;
};
const share = sharing(`${root}list/`, text.share, text.title, text.copied);
const handOn = handOut(root, fail);

let entries: Kept[] = [];
let asked = 0;

/** Everything that follows from which organisations are shown, and in which order. */
function follow() {
  uses.hidden = entries.length === 0;
  if (entries.length > 0) share(entries.map(({ id }) => id));
  return handOn(entries);
}

function change(list: Kept[]) {
  entries = list;
  writeKept(list);
  clear.hidden = noteAbout.hidden = list.length === 0;
  status.textContent = list.length === 0 ? text.empty : '';
  follow();
}

const rowOf = (id: string) => [...rows.children].findIndex((row) => (row as HTMLElement).dataset['id'] === id);

function move(id: string, by: -1 | 1) {
  const from = rowOf(id);
  const to = from + by;
  const row = rows.children[from];
  const other = rows.children[to];
  if (!row || !other) return;
  rows.insertBefore(by < 0 ? row : other, by < 0 ? other : row);
  const list = [...entries];
  list.splice(to, 0, ...list.splice(from, 1));
  change(list);
}

function remove(id: string) {
  const at = rowOf(id);
  rows.children[at]?.remove();
  change(entries.filter((kept) => kept.id !== id));
  const next = rows.children[Math.min(at, rows.children.length - 1)];
  (next?.querySelector<HTMLElement>('.acts button:last-child') ?? one('#main')).focus();
}

function note(id: string, words: string) {
  change(entries.map((kept) => (kept.id === id ? entry(id, words) : kept)));
}

async function show() {
  const mine = ++asked;
  const ids = sharedIds(location.hash);
  const own = ids.length === 0;
  const kept = readKept();
  try {
    const wanted = own ? kept.map(({ id }) => id) : ids;
    const found = await cardsOf(home, wanted);
    if (mine !== asked) return;
    tellKept(
      one('#kept'),
      text.kept,
      wanted.map((id) => cardAt(home, id)),
    );
    const notes = new Map(own ? kept.map(({ id, note }) => [id, note]) : []);
    entries = found.cards.map(({ id }) => entry(id, notes.get(found.asked.get(id) ?? id)));
    const noteOf = new Map(entries.map(({ id, note }) => [id, note]));
    about.textContent = own ? text.intro : ids.length === 1 ? text.one : text.shared;
    status.textContent = own && kept.length === 0 ? text.empty : '';
    unknown.hidden = found.unknown.length === 0;
    unknown.textContent = text.unknown.replace('{ids}', found.unknown.join(text.comma));
    rows.replaceChildren(
      ...found.cards.map((card) => {
        const row = listRow(card, text);
        if (own) addActs(row, card, noteOf.get(card.id) ?? '', text, { move, remove, note });
        return row;
      }),
    );
    keepAll.hidden = own || entries.length === 0;
    clear.hidden = !own || kept.length === 0;
    noteAbout.hidden = !own || entries.length === 0;
    await follow();
  } catch {
    if (mine === asked) fail();
  }
}

keepAll.addEventListener('click', () => {
  const kept = readKept();
  writeKept([...kept, ...entries.filter(({ id }) => !kept.some((one) => one.id === id))]);
  history.pushState(null, '', location.pathname);
  one('#main').focus();
  show();
});
clear.addEventListener('click', () => {
  rows.replaceChildren();
  unknown.hidden = true;
  change([]);
  one('#main').focus();
});
addEventListener('hashchange', show);
show();
