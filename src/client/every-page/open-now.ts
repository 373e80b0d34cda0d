import { everyMinute } from '#client/dom/clock.ts';
import { type Clock, dayOf, later, writtenDay } from '#times/calendar.ts';
import { isHoliday } from '#times/holidays.ts';
import {
  holdsOnHolidays,
  isLong,
  isOn,
  nextOpening,
  type Opening,
  shortTime,
  span,
  type Times,
} from '#times/openings.ts';

/** Keeps a range of times from left to right in every text. */
const range = (text: string) => `\u2066${text}\u2069`;

function next({ inDays, from, to }: Opening, { date, day }: Clock, names: string[]): string {
  const name = names[(day + inDays) % 7] ?? '';
  const when = range(
    `${inDays > 6 ? `${writtenDay(later(date, inDays))} ` : ''}${span(shortTime(from), shortTime(to))}`,
  );
  return `${name} ${when}`;
}

function mark(list: HTMLElement, clock: Clock) {
  const { times = '[]', now = '', until = '', next: coming = '', days = '' } = list.dataset;
  const all: Times[] = JSON.parse(times);
  for (const old of list.querySelectorAll('strong')) old.remove();
  const say = (line: number, text: string, open: boolean) => {
    const words = document.createElement('strong');
    words.className = open ? 'open' : 'soon';
    words.textContent = text;
    list.children[line]?.append(' ', words);
  };
  const joined = nextOpening(all, clock);
  const lines: [line: number, opening: Opening][] = [];
  all.forEach((one, line) => {
    const opening = nextOpening([one], clock);
    if (opening) lines.push([line, opening]);
  });
  const open = lines.filter(([, opening]) => isOn(opening, clock));
  for (const [line, opening] of open) {
    const { to } = joined && open.length === 1 ? joined : opening;
    const endless = now && isLong({ ...opening, to }, clock);
    say(line, endless ? now : until.replace('#', () => shortTime(to)), true);
  }
  const [first] = open.length > 0 ? [] : lines.sort(([, a], [, b]) => a.inDays - b.inDays || a.from - b.from);
  if (first)
    say(
      first[0],
      coming.replace('#', () => next(first[1], clock, days.split(','))),
      false,
    );
  if (isHoliday(clock.date)) void warn(all, clock, say);
}

/** On a holiday the times of its weekday may hold or not: it says so instead of "open". */
async function warn(all: readonly Times[], { date }: Clock, say: (line: number, text: string, open: boolean) => void) {
  const doubtful = all.findIndex((one) => one[0] & (1 << dayOf(date)) && !holdsOnHolidays(one));
  if (doubtful < 0) return;
  const { pageWord } = await import('#client/data/page-words.ts');
  const text = await pageWord('open.holiday');
  if (text) say(doubtful, text, false);
}

/** Marks in lists of times what is open now, or else what opens next, by the clock in Finland, as long as the page is seen. */
export function markOpen(): void {
  everyMinute((clock) => {
    for (const list of document.querySelectorAll<HTMLElement>('.times[data-times]')) mark(list, clock);
  });
}
