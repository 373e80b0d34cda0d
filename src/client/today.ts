import { clockAt } from '#times/calendar.ts';

/** Marks today's heading on the page of a week, by the calendar in Finland. */
const week = document.querySelector<HTMLElement>('[data-today]');
const { day } = clockAt(new Date());
const heading = document.querySelector(`#day-${day + 1}`);
if (week && heading) {
  const words = document.createElement('strong');
  words.textContent = week.dataset['today'] ?? '';
  heading.append(' ', words);
}
