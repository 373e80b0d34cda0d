import type { PageWords } from '#formats/page-words.ts';
import { cardAt, cardsOf } from './cards.ts';
import { element, one } from './element.ts';
import { fetched, keptDay } from './fetched.ts';
import type { Kept } from './kept.ts';
import { inBoth, paperEntry, type Side } from './paper-entry.ts';

/** Lines to write on for the next appointment. */
const writingLines = 2;

async function side(home: string, ids: readonly string[]): Promise<Side> {
  const [{ cards }, own] = await Promise.all([cardsOf(home, ids), fetched<PageWords>(`${home}words.json`)]);
  if (!own) throw new Error(`${home} has no words`);
  return { words: own, cards: new Map(cards.map((card) => [card.id, card])) };
}

/** The day as it is written in Finland, the same in every language. */
function today(): string {
  const now = new Date();
  return `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`;
}

/** Draws the paper; `kept` is the oldest day of facts that this device had instead of the network. */
function draw(paper: HTMLElement, entries: readonly Kept[], sides: readonly Side[], kept: string | undefined): void {
  const made = document.createElement('div');
  inBoth(element(made, 'h2'), sides, (own) => own.words['handout.heading']);
  for (const { id, note = '' } of entries) paperEntry(made, id, sides, note);
  const end = element(made, 'div', '', 'end');
  inBoth(element(end, 'h3'), sides, (own) => own.words['handout.appointment']);
  for (let line = 0; line < writingLines; line++) element(end, 'p', '', 'line');
  inBoth(element(end, 'p', '', 'age'), sides, (own) => own.words['handout.printed'].replace('{date}', today()));
  if (kept) inBoth(element(end, 'p', '', 'age'), sides, (own) => own.words['offline.banner'].replace('{date}', kept));
  paper.replaceChildren(...made.childNodes);
}

/** The form that makes a paper in two languages; gives the function that draws it anew for other organisations. */
export function handOut(root: string, failed: () => void) {
  const form = one<HTMLFormElement>('#hand-out');
  const paper = one('#paper');
  const field = (name: string) => one<HTMLSelectElement>(`#hand-out [name=${name}]`);
  let entries: readonly Kept[] = [];
  let asked = 0;

  async function show() {
    const mine = ++asked;
    const ids = entries.map(({ id }) => id);
    const homes = [...new Set(['first', 'second'].map((name) => `${root}${field(name).value}/`))];
    try {
      const sides = await Promise.all(homes.map((home) => side(home, ids)));
      if (mine !== asked) return;
      const [first] = sides;
      if (!first || ids.length === 0) return paper.replaceChildren();
      paper.lang = first.words.lang;
      paper.dir = first.words.dir;
      paper.className = field('size').value;
      const kept = keptDay(homes.flatMap((home) => ids.map((id) => cardAt(home, id))));
      draw(paper, entries, sides, kept);
    } catch {
      if (mine === asked) failed();
    }
  }

  form.addEventListener('change', show);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await show();
    print();
  });
  return (shown: readonly Kept[]) => {
    entries = shown;
    return show();
  };
}
