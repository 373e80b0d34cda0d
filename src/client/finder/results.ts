import { cardAt } from '#client/data/cards.ts';
import { fetched, tellSaved } from '#client/data/fetched.ts';
import { Unavailable } from '#client/data/unavailable.ts';
import { rememberShown } from '#client/dom/address.ts';
import { element, required } from '#client/dom/element.ts';
import { counting, type Forms } from '#client/dom/phrases.ts';
import { onDevice } from '#client/offline/on-device.ts';
import type { Circle, InCircle } from '#finder/circles.ts';
import type { Facts } from '#finder/file.ts';
import type { Card } from '#formats/card.ts';
import type { Times } from '#times/openings.ts';
import { type OpenWords, openNow } from './open-now.ts';
import { type ResultWords, resultRow } from './result-row.ts';

export interface ListWords extends ResultWords, OpenWords {
  count: Forms;
  kept: string;
  locale: string;
}

/** A circle with its heading; none where all results are one list. */
export interface Section extends InCircle {
  heading: string;
}

/** A result with the circle in which it stands. */
interface Placed {
  id: string;
  circle: Circle;
  partly: boolean;
  km: number;
}

/** Results at a time: each is one small file, and a first search stays within 120 KB. */
const step = 6;

const placed = ({ circle, ids, partly, km }: Section): Placed[] =>
  ids.map((id, index) => ({ id, circle, partly: index >= ids.length - partly, km: km[index] ?? 0 }));

/** The rows of what was found, circle by circle and some at a time, and what is said of them; without a network, what is kept on this device. */
export function resultList(
  home: string,
  facts: { address: string; read(): Promise<Facts> },
  words: ListWords,
  failed: (error: unknown) => void,
) {
  const status = required('#status');
  const kept = required('#kept');
  const box = required('#results');
  const more = required<HTMLButtonElement>('#more');
  const counted = counting(words.locale);
  const addressOf = (id: string) => cardAt(home, id);
  let times: Map<string, Times[]> | undefined;
  let sections: Section[] = [];
  let all: Placed[] = [];
  let count = 0;
  let shown = 0;
  let asked = 0;

  /** The list of a circle, with its heading when the first of it is shown. */
  function listOf(circle: Circle): HTMLElement {
    const known = box.querySelector<HTMLElement>(`[data-circle=${circle}]`);
    if (known) return known;
    const { heading = '', ids = [] } = sections.find((section) => section.circle === circle) ?? {};
    const section = element(box, 'section');
    if (heading) element(element(section, 'h2', `${heading} `), 'small', String(ids.length));
    const list = element(section, 'ul', '', 'rows');
    list.dataset['circle'] = circle;
    return list;
  }

  async function add(rowsMore = step) {
    const mine = asked;
    const next = all.slice(shown, shown + rowsMore);
    const [{ rows }, ...cards] = await Promise.all([
      facts.read(),
      ...next.map(({ id }) => fetched<Card>(addressOf(id))),
    ]);
    if (mine !== asked) return;
    times ??= new Map(rows.map((row) => [row[0], row[7]]));
    for (const [index, card] of cards.entries()) {
      const { circle = 'all', partly = false, km = 0 } = next[index] ?? {};
      if (card)
        listOf(circle).append(
          resultRow(card, words, { open: openNow(card, times.get(card.id) ?? [], words), partly, km }),
        );
    }
    shown += next.length;
    rememberShown(shown);
    more.hidden = shown >= all.length;
    status.textContent = counted(words.count, count);
    tellSaved(kept, words.kept, [facts.address, ...all.slice(0, shown).map(({ id }) => addressOf(id))]);
  }

  /** Adds rows; where the network fails, those that are kept on this device. */
  async function grow(rowsMore = step) {
    const mine = asked;
    try {
      if (navigator.onLine || all.length === 0) return await add(rowsMore);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (mine !== asked) return;
    }
    const ids = await onDevice(
      all.slice(shown).map(({ id }) => id),
      addressOf,
    );
    if (mine !== asked) return;
    const here = new Set(ids);
    all = [...all.slice(0, shown), ...all.slice(shown).filter(({ id }) => here.has(id))];
    count = all.length;
    if (all.length === 0) throw new Unavailable('Nothing of what was found is kept on this device');
    await add(rowsMore);
  }

  more.addEventListener('click', async () => {
    const next = box.querySelectorAll('li').length;
    more.disabled = true;
    await grow().catch(failed);
    more.disabled = false;
    box.querySelectorAll('li')[next]?.querySelector('a')?.focus();
  });

  function start(found: Section[], fitting: number) {
    asked++;
    sections = found;
    all = found.flatMap(placed);
    count = fitting;
    shown = 0;
    box.textContent = '';
    more.hidden = kept.hidden = true;
  }

  return {
    clear() {
      start([], 0);
      status.textContent = '';
    },
    /** Shows the first of what was found, and at least so many of them. */
    show(found: Section[], fitting: number, least = 0): Promise<void> {
      start(found, fitting);
      return grow(Math.max(step, least));
    },
    /** How many are shown. */
    shown: () => shown,
  };
}
