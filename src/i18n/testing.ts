import { moments, ways } from '#finder/query.ts';
import { type Field, fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';
import { situations } from '#schema/situations.ts';
import { submissionStates } from '#schema/submission.ts';
import * as list from '#schema/vocabularies.ts';
import type { Key } from './t.ts';

/** Signs around values, which most languages write as English does. */
const signs = {
  'label.value': 'the same colon',
  'needs.region.title': 'the same dash',
  'sentence.end': 'the same full stop',
  'value.note': 'the same brackets',
};
const { 'needs.region.title': _dash, ...withoutDash } = signs;
const { 'label.value': _colon, ...withoutColon } = signs;
const { 'sentence.end': _stop, ...withoutStop } = signs;

/** Strings that are the same in English, and why. */
export const sameAsEnglish: Partial<Record<string, Partial<Record<Key, string>>>> = {
  fi: signs,
  'fi-simple': signs,
  sv: {
    ...signs,
    'activity.information': 'the Swedish word is the same',
    'status.by.original': 'the Swedish word is the same',
  },
  ru: withoutDash,
  uk: withoutDash,
  ar: signs,
  so: signs,
  fa: signs,
  ckb: signs,
  et: signs,
  vi: signs,
  sq: signs,
  th: withoutStop,
  tr: signs,
  fr: {
    ...withoutColon,
    'activity.culture': 'the French word is the same',
    'fresh.organisations': 'the French word is the same',
    'group.entrepreneurs': 'the French word is the same',
    'group.parents': 'the French word is the same',
    'kind.association': 'the French word is the same',
    'list.page': 'the French word is the same',
    'org.email': 'what newcomers call it; the French word is less known',
    'status.by.machine': 'the French word is the same',
    'status.by.original': 'the French word is the same',
  },
  es: {
    ...signs,
    'status.by.original': 'the Spanish word is the same',
    'form.speaks.no': 'the Spanish word is the same',
    'value.no': 'the Spanish word is the same',
  },
};

/** Keys that the site makes from a template, by the template with `*` for its only unknown. */
export const made: Record<string, readonly string[]> = {
  'family.*': list.families.map(({ id }) => id),
  'family.*.about': list.families.map(({ id }) => id),
  'activity.*': list.activityIds,
  'activity.*.about': list.activityIds,
  'activity.*.also': list.activityIds,
  'group.*': list.groups,
  'group.*.also': list.groups,
  'situation.*': situations.map(({ id }) => id),
  'situation.*.first': situations.map(({ id }) => id),
  'kind.*': list.kinds,
  'role.*': list.roles,
  'funding.*': list.fundings,
  'how.*': list.waysOfServing,
  'finder.when.*': moments,
  'finder.way.*': ways,
  'join.*': list.waysOfJoining,
  'line.cost.*': list.costs,
  'line.kind.*': list.lineKinds,
  'line.who.*': list.lineAudiences.filter((who) => who !== 'anyone'),
  'cost.*': list.costs,
  'language.*': ['fse', 'fss', 'ckb', 'kmr', 'ku', 'prs', 'fi-simple'],
  'footer.*': ['help-now', 'translations', 'about', 'inclusion', 'privacy', 'accessibility', 'sources', 'device'],
  'row.*': ['call', 'write', 'look', 'go'],
  'say.*': list.activityIds,
  'org.next.*': ['call', 'write', 'look', 'go', 'ask'],
  'org.stepfree.*': ['yes', 'no'],
  'org.weeks.*': ['even', 'odd'],
  'org.area.*': ['country', 'online'],
  'org.fresh.confirmed.*': ['organisation', 'editor'],
  'intake.*': submissionStates,
  'words.*': ['machine', 'person'],
  'status.*': ['language', 'words', 'pages', 'summaries', 'descriptions', 'reviewed', 'outdated'],
  'status.by.*': ['original', 'machine', 'person'],
  'status.value.*': list.statuses,
  'value.*': ['yes', 'no', 'unknown'],
  'field.*': [...asked(fieldsOf(organisation)), 'body', 'location.name', 'offer.name', 'source.url'],
};

/** Names of the fields of which the form asks, those inside others, too. */
function asked(fields: readonly Field[]): string[] {
  const unasked = ['formerIds', 'funding', 'sellsServices', 'confirmed', 'lat', 'lon'];
  const names = fields.flatMap(({ name, fields: inside }) => (unasked.includes(name) ? [] : [name, ...asked(inside)]));
  return [...new Set(names)];
}
