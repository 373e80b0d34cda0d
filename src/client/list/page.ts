import { cardAt, cardsOf, type Found } from '#client/data/cards.ts';
import { tellSaved } from '#client/data/fetched.ts';
import { tell } from '#client/data/unavailable.ts';
import { addressState, watchState } from '#client/dom/address.ts';
import { required } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import { started } from '#client/dom/started.ts';
import { entry, type ListEntry, mostShared, readMyList, sharedIds, writeMyList } from '#client/storage/my-list.ts';
import { whenChanged } from '#client/storage/stored.ts';
import { handOut } from './hand-out.ts';
import { addActs, listRow } from './row.ts';
import { sharing } from './share.ts';
import type { ListPageWords } from './words.ts';

const page = required('#list');
const about = required('#about');
const status = required('#status');
const unknown = required('#unknown');
const rows = required('#entries');
const noteAbout = required('#note-about');
const keepAll = required<HTMLButtonElement>('#keep-all');
const clear = required<HTMLButtonElement>('#clear');
const uses = required('#uses');
const text: ListPageWords = JSON.parse(page.dataset['text'] ?? '{}');
const root = page.dataset['root'] ?? '';
const home = page.dataset['home'] ?? '';

const fail = (error: unknown) => {
  tell(error);
  status.textContent = text.failed;
};
const share = sharing(`${root}list/`, text);
const handOn = handOut(root, fail);

/** What is shown, by the ids that organisations have now. */
let entries: ListEntry[] = [];
/** The present id of each that is kept by a former one. */
let present = new Map<string, string>();
let asked = 0;

const named = (kept: ListEntry): ListEntry => ({ ...kept, id: present.get(kept.id) ?? kept.id });

/** Everything that follows from which organisations are shown, and in which order. */
function follow() {
  uses.hidden = entries.length === 0;
  if (entries.length > 0) share(entries.map(({ id }) => id));
  return handOn(entries);
}

/** Changes the list as it is kept now, which another tab may have changed, and what is shown of it. */
function change(next: (list: ListEntry[]) => ListEntry[]) {
  entries = next(entries);
  const isKept = writeMyList(next(readMyList().map(named)));
  clear.hidden = noteAbout.hidden = entries.length === 0;
  status.textContent = isKept ? (entries.length === 0 ? text.empty : '') : text.unstored;
  void follow();
}

const rowOf = (id: string) => [...rows.children].findIndex((row) => (row as HTMLElement).dataset['id'] === id);

function move(id: string, by: -1 | 1) {
  const from = rowOf(id);
  const [row, other] = [rows.children[from], rows.children[from + by]];
  if (!row || !other) return;
  rows.insertBefore(by < 0 ? row : other, by < 0 ? other : row);
  const place = ({ id }: ListEntry) => (rowOf(id) + rows.children.length + 1) % (rows.children.length + 1);
  change((list) => [...list].sort((a, b) => place(a) - place(b)));
}

function remove(id: string) {
  const at = rowOf(id);
  rows.children[at]?.remove();
  change((list) => list.filter((kept) => kept.id !== id));
  const next = rows.children[Math.min(at, rows.children.length - 1)];
  (next?.querySelector<HTMLElement>('.acts button:last-child') ?? required('#main')).focus();
}

function note(id: string, words: string) {
  change((list) => list.map((kept) => (kept.id === id ? entry(id, words) : kept)));
}

async function show() {
  const mine = ++asked;
  const shared = sharedIds(addressState());
  const own = shared.length === 0;
  const kept = readMyList();
  const wanted = own ? kept.map(({ id }) => id) : shared.slice(0, mostShared);
  try {
    const found = await cardsOf(home, wanted);
    if (mine !== asked) return;
    tellSaved(
      required('#kept'),
      text.kept,
      wanted.map((id) => cardAt(home, id)),
    );
    present = new Map([...found.asked].map(([now, then]) => [then, now]));
    const notes = new Map(own ? kept.map(({ id, note }) => [id, note]) : []);
    entries = found.cards.map(({ id }) => entry(id, notes.get(found.asked.get(id) ?? id)));
    about.textContent = own ? text.intro : shared.length === 1 ? text.one : text.shared;
    status.textContent = own && kept.length === 0 ? text.empty : '';
    tellUnknown(found.unknown, shared.length);
    draw(found, own);
    keepAll.hidden = own || entries.length === 0;
    clear.hidden = !own || kept.length === 0;
    noteAbout.hidden = !own || entries.length === 0;
    await follow();
  } catch (error) {
    if (mine === asked) fail(error);
  }
}

function draw({ cards }: Found, own: boolean) {
  const noteOf = new Map(entries.map(({ id, note }) => [id, note]));
  rows.textContent = '';
  for (const card of cards) {
    const row = listRow(card, text);
    if (own) addActs(row, card, noteOf.get(card.id) ?? '', text, { move, remove, note });
    rows.append(row);
  }
}

function tellUnknown(ids: readonly string[], named: number) {
  const said = [
    ids.length > 0 ? filled(text.unknown, { ids: ids.join(text.comma) }) : '',
    named > mostShared ? filled(text.long, { count: mostShared }) : '',
  ];
  unknown.textContent = said.join(' ').trim();
  unknown.hidden = !unknown.textContent;
}

/** Shows the reader's own list again where another tab or page has changed it; notes that are being written stay. */
function renew() {
  if (sharedIds(addressState()).length > 0) return;
  const kept = readMyList().map(named);
  const shown = [...rows.children].map((row) => (row as HTMLElement).dataset['id']);
  if (kept.map(({ id }) => id).join() !== shown.join()) void show();
}

keepAll.addEventListener('click', () => {
  const kept = readMyList();
  const isKept = writeMyList([...kept, ...entries.filter(({ id }) => !kept.some((one) => one.id === id))]);
  if (!isKept) {
    status.textContent = text.unstored;
    return;
  }
  history.pushState(null, '', location.pathname);
  required('#main').focus();
  void show();
});
clear.addEventListener('click', () => {
  rows.textContent = '';
  unknown.hidden = true;
  change(() => []);
  required('#main').focus();
});
whenChanged(renew);
started();
watchState(show);
