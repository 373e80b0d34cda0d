import { languageName, weekday } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { type Key, keys, translator } from '#i18n/t.ts';
import { type Day, days } from '#schema/vocabularies.ts';

/** The keys of closed lists, by the field whose values they say. */
const keyOf: Record<string, (id: string) => string> = {
  kind: (id) => `kind.${id}`,
  status: (id) => `status.value.${id}`,
  activities: (id) => `activity.${id}`,
  activity: (id) => `activity.${id}`,
  groups: (id) => `group.${id}`,
  how: (id) => `how.${id}`,
  cost: (id) => `cost.${id}`,
  join: (id) => `join.${id}`,
  roles: (id) => `role.${id}`,
  funding: (id) => `funding.${id}`,
  weeks: (id) => `org.weeks.${id}`,
  stepFree: (id) => `value.${id}`,
};

/** A value of a field of the schema in words of a language; as it is written where it is no word of a closed list. */
export function valueIn(lang: Lang, field: string, value: string): string {
  if (field === 'language' || field === 'languages') return languageName(lang, value);
  const day = days.indexOf(value as Day);
  if (field === 'days' && day >= 0) return weekday(lang, day);
  const key = keyOf[field]?.(value);
  return keys.some((known) => known === key) ? translator(lang)(key as Key) : value;
}
