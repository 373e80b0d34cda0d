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
    'group.entrepreneurs': 'the French word is the same',
    'group.parents': 'the French word is the same',
    'kind.association': 'the French word is the same',
    'list.page': 'the French word is the same',
    'org.email': 'what newcomers call it; the French word is less known',
    'status.by.machine': 'the French word is the same',
    'status.by.original': 'the French word is the same',
  },
  es: { ...signs, 'status.by.original': 'the Spanish word is the same' },
};
