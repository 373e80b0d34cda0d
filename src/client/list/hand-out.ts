import { cardAt, cardsOf } from '#client/data/cards.ts';
import { fetched, savedDay } from '#client/data/fetched.ts';
import { Unavailable } from '#client/data/unavailable.ts';
import { element, required } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import type { ListEntry } from '#client/storage/my-list.ts';
import type { PageWords } from '#formats/page-words.ts';
import { clockAt, writtenDay } from '#times/calendar.ts';
import { handOutEntry, inBoth, marked, type Side } from './hand-out-entry.ts';

/** Lines to write on for the next appointment. */
const writingLines = 2;

async function side(home: string, ids: readonly string[]): Promise<Side> {
  const [{ cards }, own] = await Promise.all([cardsOf(home, ids), fetched<PageWords>(`${home}words.json`)]);
  if (!own) throw new Unavailable(`${home} has no words`);
  return { words: own, cards: new Map(cards.map((card) => [card.id, card])) };
}

/** The languages of a paper; without a network those that this device has, and none only where it has none. */
async function sidesOf(homes: readonly string[], ids: readonly string[]): Promise<Side[]> {
  const all = await Promise.all(
    homes.map((home) =>
      side(home, ids).catch((error: unknown) => {
        if (error instanceof Unavailable) return error;
        throw error;
      }),
    ),
  );
  const there = all.filter((one): one is Side => !(one instanceof Unavailable));
  const [fault] = all;
  if (there.length === 0 && fault instanceof Unavailable) throw fault;
  return there;
}

/** Draws the paper; `kept` is the oldest day of facts that this device had instead of the network. */
function draw(
  paper: HTMLElement,
  entries: readonly ListEntry[],
  sides: readonly Side[],
  kept: string | undefined,
): void {
  const made = document.createElement('div');
  const today = writtenDay(clockAt(new Date()).date);
  inBoth(element(made, 'h2'), sides, (own) => own.words['handout.heading']);
  for (const { id, note = '' } of entries) handOutEntry(made, id, sides, note);
  const end = element(made, 'div', '', 'end');
  inBoth(element(end, 'h3'), sides, (own) => own.words['handout.appointment']);
  for (let line = 0; line < writingLines; line++) element(end, 'p', '', 'line');
  for (const { words } of sides) dated(end, words, 'handout.printed', today);
  if (kept) for (const { words } of sides) dated(end, words, 'offline.banner', kept);
  paper.textContent = '';
  paper.append(...made.childNodes);
}

const dated = (end: HTMLElement, words: PageWords, sentence: 'handout.printed' | 'offline.banner', date: string) =>
  marked(element(end, 'p', filled(words.words[sentence], { date }), 'age'), words);

/** The form that makes a paper in two languages; gives the function that draws it anew for other organisations. */
export function handOut(root: string, failed: (error: unknown) => void) {
  const form = required<HTMLFormElement>('#hand-out');
  const paper = required('#paper');
  const field = (name: string) => required<HTMLSelectElement>(`#hand-out [name=${name}]`);
  let entries: readonly ListEntry[] = [];
  let asked = 0;

  async function show() {
    const mine = ++asked;
    const ids = entries.map(({ id }) => id);
    const homes = [...new Set(['first', 'second'].map((name) => `${root}${field(name).value}/`))];
    try {
      const sides = ids.length > 0 ? await sidesOf(homes, ids) : [];
      if (mine !== asked) return;
      const [first] = sides;
      if (!first) {
        paper.textContent = '';
        return;
      }
      paper.lang = first.words.lang;
      paper.dir = first.words.dir;
      paper.className = field('size').value;
      const kept = savedDay(homes.flatMap((home) => ids.map((id) => cardAt(home, id))));
      draw(paper, entries, sides, kept);
    } catch (error) {
      if (mine === asked) failed(error);
    }
  }

  form.addEventListener('change', show);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await show();
    print();
  });
  return (shown: readonly ListEntry[]) => {
    entries = shown;
    return show();
  };
}
