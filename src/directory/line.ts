import { type Lang, language, spoken } from '#i18n/languages.ts';
import type { PublicLine } from '#schema/public-line.ts';
import type { LineKind, lineAudiences } from '#schema/vocabularies.ts';
import { isAlways, timesOf } from '#times/openings.ts';
import type { Listed } from './listed.ts';

/** A number to call, and what decides whether to call it. */
export interface Line
  extends Pick<PublicLine, 'phone' | 'hours' | 'asOf' | 'cost' | 'minimumAge' | 'maximumAge' | 'serves'> {
  name: string;
  kind: LineKind;
  who: (typeof lineAudiences)[number];
  /** Languages in which it answers; none where they are not told. */
  languages: NonNullable<PublicLine['languages']>;
  /** Old or unsure: never first. */
  byHand: boolean;
  /** The organisation that answers, where the directory has it. */
  one?: Listed;
  /** Page of one that the directory does not have. */
  url?: string | undefined;
}

/** Whether a line answers in a reader's language: by itself, with an interpreter, or not. */
export function answersIn({ languages }: Line, lang: Lang): 'staff' | 'interpreter' | undefined {
  const found = languages.find(({ language }) => language === spoken(lang));
  return found && (found.how === 'interpreter' ? 'interpreter' : 'staff');
}

const always = ({ hours = [] }: Line) => hours.some((slot) => isAlways(timesOf(slot)));

/** How well a line serves a reader: the smaller, the sooner it stands. */
function rank(line: Line, lang: Lang, kinds: readonly LineKind[]): number[] {
  const also: readonly string[] = [...(language(lang).also ?? []), 'en', 'fi', 'sv'];
  const own = answersIn(line, lang);
  const shared = line.languages.length === 0 || line.languages.some(({ language: code }) => also.includes(code));
  return [
    line.byHand ? 1 : 0,
    own ? 0 : shared ? 1 : 2,
    kinds.indexOf(line.kind),
    always(line) ? 0 : 1,
    own === 'staff' ? 0 : 1,
    line.who === 'anyone' ? 0 : 1,
    Math.min(also.length, ...line.languages.map(({ language: code }) => also.indexOf(code)).filter((at) => at >= 0)),
    -Number(line.asOf.slice(0, 4)) || 0,
  ];
}

/** In the order of their ranks, each number once. */
export function inOrder(lines: readonly Line[], lang: Lang, kinds: readonly LineKind[]): Line[] {
  const ranked = lines.map((line) => ({ line, ranks: rank(line, lang, kinds) }));
  ranked.sort((a, b) => {
    const at = a.ranks.findIndex((value, index) => value !== b.ranks[index]);
    return at < 0 ? 0 : (a.ranks[at] ?? 0) - (b.ranks[at] ?? 0);
  });
  const all = ranked.map(({ line }) => line);
  return all.filter((line, index) => all.findIndex(({ phone }) => phone === line.phone) === index);
}
