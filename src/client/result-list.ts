import type { Facts } from '#finder/file.ts';
import type { Card } from '#formats/card.ts';
import { clockAt } from '#times/calendar.ts';
import { isOn, nextOpening, type Times } from '#times/openings.ts';
import { cardAt } from './cards.ts';
import { one } from './element.ts';
import { fetched, tellKept } from './fetched.ts';
import { onDevice } from './on-device.ts';
import { counting, type Forms } from './phrases.ts';
import { type ResultWords, resultRow } from './results.ts';

export interface ListWords extends ResultWords {
  count: Forms;
  kept: string;
  locale: string;
}

/** Results at a time: each is one small file, and a first search stays within 120 KB. */
const step = 8;

/** The rows of what was found, some at a time, and what is said of them; without a network, what is kept on this device. */
export function resultList(home: string, factsAddress: string, words: ListWords, failed: () => void) {
  const status = one('#status');
  const kept = one('#kept');
  const rows = one('#results');
  const more = one<HTMLButtonElement>('#more');
  const counted = counting(words.locale);
  const addressOf = (id: string) => cardAt(home, id);
  let times: Map<string, Times[]> | undefined;
  let ids: string[] = [];
  let shown = 0;
  let asked = 0;

  async function add() {
    const mine = asked;
    const next = ids.slice(shown, shown + step);
    const [all, ...cards] = await Promise.all([
      fetched<Facts>(factsAddress),
      ...next.map((id) => fetched<Card>(addressOf(id))),
    ]);
    if (mine !== asked) return;
    times ??= new Map(all?.rows.map((row) => [row[0], row[7]]));
    const clock = clockAt(new Date());
    rows.append(
      ...cards.flatMap((card) => {
        if (!card) return [];
        const opening = nextOpening(times?.get(card.id) ?? [], clock);
        return [resultRow(card, words, opening !== undefined && isOn(opening, clock))];
      }),
    );
    shown += next.length;
    more.hidden = shown >= ids.length;
    status.textContent = counted(words.count, ids.length);
    tellKept(kept, words.kept, [factsAddress, ...ids.slice(0, shown).map(addressOf)]);
  }

  /** Adds rows; where the network fails, those that are kept on this device. */
  async function grow() {
    const mine = asked;
    try {
      if (navigator.onLine || ids.length === 0) return await add();
    } catch {
      if (mine !== asked) return;
    }
    const rest = await onDevice(ids.slice(shown), addressOf);
    if (mine !== asked) return;
    ids = [...ids.slice(0, shown), ...rest];
    if (ids.length === 0) throw new Error('Nothing of what was found is kept on this device');
    await add();
  }

  more.addEventListener('click', async () => {
    const next = rows.childElementCount;
    more.disabled = true;
    await grow().catch(failed);
    more.disabled = false;
    rows.children[next]?.querySelector('a')?.focus();
  });

  function start(found: string[]) {
    asked++;
    ids = found;
    shown = 0;
    rows.replaceChildren();
    more.hidden = kept.hidden = true;
  }

  return {
    clear() {
      start([]);
      status.textContent = '';
    },
    show(found: string[]): Promise<void> {
      start(found);
      return grow();
    },
  };
}
