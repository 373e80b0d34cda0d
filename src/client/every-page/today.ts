import { pageWord } from '#client/data/page-words.ts';
import { everyMinute } from '#client/dom/clock.ts';
import { element } from '#client/dom/element.ts';
import { later, mondayOf } from '#times/calendar.ts';
import { isHoliday } from '#times/holidays.ts';

/** Marks today's heading on the page of a week, by the calendar in Finland, and holidays of the present week; anew at midnight. */
export function markToday(): void {
  const week = document.querySelector<HTMLElement>('[data-today]');
  if (!week) return;
  let marked = '';
  everyMinute(({ date, day }) => {
    if (date === marked) return;
    marked = date;
    for (const old of week.querySelectorAll('h2 strong, .holiday')) old.remove();
    const heading = (number: number) => week.querySelector(`#day-${number + 1}`);
    const today = heading(day);
    today?.append(' ');
    if (today) element(today, 'strong', week.dataset['today']);
    const monday = mondayOf(date);
    const headings = [0, 1, 2, 3, 4, 5, 6].filter((number) => isHoliday(later(monday, number))).map(heading);
    if (headings.some(Boolean)) void tellHoliday(headings);
  });
}

async function tellHoliday(headings: readonly (Element | null)[]): Promise<void> {
  const text = await pageWord('open.holiday');
  for (const heading of headings) {
    if (!text || !heading || heading.nextElementSibling?.matches('.holiday')) continue;
    const said = document.createElement('p');
    said.className = 'holiday warn';
    said.textContent = text;
    heading.after(said);
  }
}
