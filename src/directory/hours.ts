import { comma, weekday } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { isolated, translator } from '#i18n/t.ts';
import type { Slot } from '#schema/types.ts';
import { days } from '#schema/vocabularies.ts';
import { span } from '#times/openings.ts';

/** One line of a timetable in words. */
export interface TimeLine {
  days: string;
  /** Runs from left to right in a text of every direction, and stands on one line. */
  times: string;
}

/** Weekly times in words: days that follow each other become "Monday–Thursday". */
export function timeLines(lang: Lang, slots: readonly Slot[]): TimeLine[] {
  const t = translator(lang);
  return slots.map(({ days: on, from, to, weeks }) => {
    const always = on.length === days.length && from === '00:00' && to === '24:00';
    const names = spans(on.map((day) => days.indexOf(day)))
      .map(([first, last]) => {
        const separator = last - first > 1 ? '–' : comma(lang);
        return first === last ? weekday(lang, first) : weekday(lang, first) + separator + weekday(lang, last);
      })
      .join(comma(lang));
    return {
      days: weeks ? names + comma(lang) + t(`org.weeks.${weeks}`) : names,
      times: always ? t('org.always') : isolated(lang, span(short(from), short(to))),
    };
  });
}

/** Runs of neighbouring numbers: 0, 1, 2, 4 becomes [0, 2] and [4, 4]. */
function spans(numbers: number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** `09:00` as people in Finland write it on a door: `9`; `09:30` stays `9:30`. */
const short = (time: string) => time.replace(/^0(\d)/, '$1').replace(/:00$/, '');
