import { type Lang, type Language, language } from '#i18n/languages.ts';
import { type Key, pattern } from '#i18n/t.ts';
import { activityIds } from '#schema/vocabularies.ts';

const needed = [
  'handout.heading',
  'handout.printed',
  'handout.way',
  'handout.way.ask',
  'handout.when',
  'handout.when.ask',
  'handout.say',
  'handout.qr',
  'handout.appointment',
  'org.phone',
  'org.email',
  'org.website',
  'org.languages',
  'list.note',
  'label.value',
  'offline.banner',
  'offline.missing',
  'footer.device',
  'keep.failed',
  'listen.failed',
  'open.holiday',
] as const satisfies readonly Key[];

/** A key of what a hand-out or the service worker says; sentences to say first go by their activity. */
export type Word = (typeof needed)[number] | `say.${string}`;

/** Words of one language for those who have no page in it: a paper in two languages, and the service worker. */
export interface PageWords {
  lang: Lang;
  dir: Language['dir'];
  autonym: string;
  /** Raw strings, with their placeholders. */
  words: Record<Word, string>;
}

/** Collects what a hand-out in one language and the service worker need in the browser. */
export function pageWords(lang: Lang): PageWords {
  const { dir, autonym } = language(lang);
  const all: readonly (Key & Word)[] = [...needed, ...activityIds.map((id) => `say.${id}` as const)];
  return {
    lang,
    dir,
    autonym,
    words: Object.fromEntries(all.map((key) => [key, pattern(lang, key)])) as PageWords['words'],
  };
}
