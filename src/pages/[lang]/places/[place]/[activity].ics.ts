import type { APIRoute } from 'astro';
import { placeName } from '#directory/place-names.ts';
import type { PlaceWithPage } from '#directory/reach.ts';
import type { Timetable } from '#directory/timetable.ts';
import { placesWithWeek, timetablesByActivity } from '#directory/week.ts';
import { calendar } from '#formats/icalendar.ts';
import { langs } from '#i18n/languages.ts';
import { directory, today } from '#loaded.ts';
import type { Activity } from '#schema/vocabularies.ts';

interface Props {
  place: PlaceWithPage;
  activity: Activity;
  all: Timetable[];
}

export const getStaticPaths = () =>
  placesWithWeek(directory, today).flatMap((place) =>
    [...timetablesByActivity(directory, place, today)].flatMap(([activity, all]) =>
      langs.map((lang) => ({ params: { lang, place: place.id, activity }, props: { place, activity, all } })),
    ),
  );

export const GET: APIRoute<Props> = ({ locals: { lang, t }, props: { place, activity, all } }) => {
  const name = t('label.value', { label: t(`activity.${activity}`), value: placeName(place, lang) });
  return new Response(calendar(all, name, { lang, today }) ?? null, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
