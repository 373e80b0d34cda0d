import { type Clock, clockAt, later } from '#times/calendar.ts';
import { isAlways, isOn, nextOpening, type Opening, shortTime, type Times } from '#times/openings.ts';

/** Keeps a range of times from left to right in every text. */
const range = (text: string) => `\u2066${text}\u2069`;

function next({ inDays, from, to }: Opening, { date, day }: Clock, names: string[]): string {
  const [, month, inMonth] = later(date, inDays).split('-').map(Number);
  const name = names[(day + inDays) % 7] ?? '';
  const when = range(`${inDays > 6 ? `${inMonth}.${month}. ` : ''}${shortTime(from)}–${shortTime(to)}`);
  return `${name} ${when}`;
}

function mark(list: HTMLElement, clock: Clock) {
  const { times = '[]', now = '', until = '', next: coming = '', days = '' } = list.dataset;
  for (const old of list.querySelectorAll('strong')) old.remove();
  const say = (line: number, text: string, open: boolean) => {
    const words = document.createElement('strong');
    words.className = open ? 'open' : 'soon';
    words.textContent = text;
    list.children[line]?.append(' ', words);
  };
  const lines: [line: number, opening: Opening, always: boolean][] = [];
  (JSON.parse(times) as Times[]).forEach((one, line) => {
    const opening = nextOpening([one], clock);
    if (opening) lines.push([line, opening, isAlways(one)]);
  });
  const open = lines.filter(([, opening]) => isOn(opening, clock));
  for (const [line, { to }, always] of open) say(line, always ? now : until.replace('#', shortTime(to)), true);
  const [first] = open.length > 0 ? [] : lines.sort(([, a], [, b]) => a.inDays - b.inDays || a.from - b.from);
  if (first) say(first[0], coming.replace('#', next(first[1], clock, days.split(','))), false);
}

/** Marks in lists of times what is open now, or else what opens next, by the clock in Finland; again when the reader comes back. */
function markAll() {
  const clock = clockAt(new Date());
  for (const list of document.querySelectorAll<HTMLElement>('.times[data-times]')) mark(list, clock);
}

markAll();
document.addEventListener('visibilitychange', () => document.hidden || markAll());
