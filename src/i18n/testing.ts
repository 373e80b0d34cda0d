import type { Key } from './t.ts';

/** Strings that are the same in English, and why. */
export const sameAsEnglish: Partial<Record<string, Partial<Record<Key, string>>>> = {
  sv: {
    'activity.information': 'the Swedish word is the same',
    'kind.settlement': 'the movement calls its houses so in Swedish, too',
    'status.by.original': 'the Swedish word is the same',
  },
  fr: {
    'activity.culture': 'the French word is the same',
    'group.entrepreneurs': 'the French word is the same',
    'group.parents': 'the French word is the same',
    'list.page': 'the French word is the same',
    'org.email': 'what newcomers call it; the French word is less known',
    'status.by.machine': 'the French word is the same',
    'status.by.original': 'the French word is the same',
  },
  es: { 'status.by.original': 'the Spanish word is the same' },
};
