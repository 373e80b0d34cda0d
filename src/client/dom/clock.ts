import { type Clock, clockAt } from '#times/calendar.ts';

/** Milliseconds after which the clock is read again while a page is seen. */
const pace = 20_000;

/** Calls `look` with the clock in Finland, again and again while the page is seen, and at once when it is seen again. */
function watchClock(look: (clock: Clock) => void): void {
  const read = () => document.hidden || look(clockAt(new Date()));
  setInterval(read, pace);
  document.addEventListener('visibilitychange', read);
  addEventListener('pageshow', read);
}

/** Calls `show` with the clock in Finland: now, and in every new minute in which the page is seen. */
export function everyMinute(show: (clock: Clock) => void): void {
  let shown = clockAt(new Date());
  show(shown);
  watchClock((clock) => {
    if (clock.minute === shown.minute && clock.date === shown.date) return;
    shown = clock;
    show(clock);
  });
}

/** Calls `show` when the page is seen again after minutes in which it was not, and when a new day begins. */
export function whenSeenAgain(show: () => void): void {
  let seen = clockAt(new Date());
  watchClock((clock) => {
    const isAgain = clock.date !== seen.date || clock.minute - seen.minute > 1;
    seen = clock;
    if (isAgain) show();
  });
}
