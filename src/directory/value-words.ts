import { languageName, weekday } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { type Key, keyNamed, translator } from '#i18n/t.ts';
import { type Day, days } from '#schema/vocabularies.ts';

/** Where the words of closed lists stand among the strings of the site, by the fields whose values they say. */
const lists: Readonly<Record<string, string>> = {
  kind: 'kind',
  activities: 'activity',
  activity: 'activity',
  groups: 'group',
  how: 'how',
  cost: 'cost',
  join: 'join',
  roles: 'role',
  funding: 'funding',
};

/** The same for values that the form says in a sentence of their own. */
const ofForm: Readonly<Record<string, (value: string) => string>> = {
  status: (value) => `status.value.${value}`,
  weeks: (value) => `org.weeks.${value}`,
  stepFree: (value) => `value.${value}`,
};

/** The string of a term of a closed list, such as an activity; nothing where the field has no such list or the list no such term. */
export const termKey = (field: string, value: string): Key | undefined => keyNamed(`${lists[field]}.${value}`);

/** A value of a field of the schema in words of a language; as it is written where it is no word of a closed list. */
export function valueIn(lang: Lang, field: string, value: string): string {
  if (field === 'language' || field === 'languages') return languageName(lang, value);
  const day = days.indexOf(value as Day);
  if (field === 'days' && day >= 0) return weekday(lang, day);
  const key = termKey(field, value) ?? keyNamed(ofForm[field]?.(value) ?? '');
  return key ? translator(lang)(key) : value;
}
