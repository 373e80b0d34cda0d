import type { APIRoute } from 'astro';
import { hasComing, timetables } from '#directory/timetable.ts';
import { calendar, calendarOf } from '#formats/icalendar.ts';
import { langs } from '#i18n/languages.ts';
import { directory, today } from '#loaded.ts';

/** `calendar.ics` holds everything of an organisation, the others one offer each. */
export const getStaticPaths = () =>
  directory.organisations.flatMap((one) => {
    const all = timetables(one).filter((timetable) => hasComing(timetable, today));
    const names = all.filter(({ offer }) => offer).map(({ slug }) => slug);
    return langs.flatMap((lang) =>
      (all.length > 0 ? ['calendar', ...names] : []).map((name) => ({ params: { lang, id: one.id, calendar: name } })),
    );
  });

export const GET: APIRoute = ({ params, locals: { lang } }) => {
  const reader = { lang, today };
  const one = directory.byId.get(params['id'] ?? '');
  const timetable = one && timetables(one).find(({ slug }) => slug === params['calendar']);
  const text = timetable
    ? calendar([timetable], `${timetable.name ?? timetable.one.name}`, reader)
    : one && calendarOf(one, reader);
  return new Response(text ?? null, {
    status: text ? 200 : 404,
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
