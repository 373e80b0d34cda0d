import type { Facts } from './file.ts';
import { moments, ways } from './query.ts';
import type { Sense } from './sense.ts';

/** What a target is. */
export type Kind = 'situation' | 'need' | 'group' | 'service' | 'language' | 'when' | 'way' | 'free';

export function kindOf(facts: Facts, target: string): Kind {
  if (target in facts.situations) return 'situation';
  if (facts.activities.includes(target)) return 'need';
  if (facts.groups.includes(target)) return 'group';
  if (target.startsWith('language:')) return 'language';
  if (moments.some((moment) => moment === target)) return 'when';
  if (ways.some((way) => way === target)) return 'way';
  return target === 'free' ? 'free' : 'service';
}

/** The situation of danger that a situation, an activity or a group is about. */
export function dangerOf({ situations, activities, groups }: Facts, target: string): string | undefined {
  return Object.keys(situations).find((id) => {
    const { steps: [first = -1] = [], groups: theirs = [], danger } = situations[id] ?? {};
    return danger && (id === target || activities[first] === target || theirs.some((one) => groups[one] === target));
  });
}

/** Least score of a meaning. */
const enough = 0.65;
/** A meaning is none that hangs on words which are said of everything: much of a phrase, or one telling word. */
const surely = { share: 0.6, peak: 0.35 };
/** Danger needs a telling word, or a phrase of several that stands there whole: "I can't go on". */
const alarming = { share: 0.25, peak: 0.5, least: 0.3, some: 0.18, whole: 0.9, words: 3 };

/** Whether a meaning is no chance. */
export function isMeant({ score, share, peak, by }: Sense, alarm: boolean): boolean {
  if (score < enough) return false;
  if (!alarm) return share >= surely.share || peak >= surely.peak;
  if (by.length >= alarming.words && (share >= alarming.whole || (share >= surely.share && peak >= alarming.some)))
    return true;
  return share >= surely.share ? peak >= alarming.least : peak >= alarming.peak && share >= alarming.share;
}

/** Words that narrow count when nearly the whole phrase stands there. */
const narrowing = { share: 0.78, mass: 0.45 };
const plain = { share: 0.95, mass: 0.25 };

/** Whether a group, a language, a time or a way is named. */
export const isNamed = ({ share, mass }: Sense): boolean => share >= narrowing.share && mass >= narrowing.mass;

/** A phrase that stands there whole, of words that are said of other things, too: enough where nothing else was meant by them. */
export const isNamedBeside = ({ share, mass }: Sense): boolean => share >= plain.share && mass >= plain.mass;

/** A danger needs to be only so near to the strongest meaning to be told first; where less of a phrase stands there, it must be the strongest. */
const near = 0.8;
const faint = 0.5;
/** Of a phrase of danger that stands there as it is nothing outweighs a word that is said of nothing else. */
const wholly = { share: 0.95, peak: 0.5 };

/** Whether a danger comes before the strongest meaning of a question of so many words. */
export function leads({ score, share, peak, by }: Sense, strongest: number, words: number): boolean {
  if (share >= wholly.share && (by.length === words || peak >= wholly.peak)) return true;
  return score >= strongest * (share < faint ? 1 : near);
}

/** A meaning beside the strongest needs a phrase that stands there nearly whole, in words of its own. */
const beside = { share: 0.72, mass: 0.5, peak: 0.2, near: 0.4, telling: 0.5 };

/** Whether a meaning stands beside a stronger one. */
export const isBeside = ({ share, mass, peak, score }: Sense, strongest: number): boolean =>
  share >= beside.share &&
  mass >= beside.mass &&
  peak >= beside.peak &&
  (score >= strongest * beside.near || peak >= beside.telling);

/** A danger that less of a phrase tells of may be another need: one that is at least so strong is answered, too. */
const doubtful = { share: 0.8, near: 0.4 };

export const isDoubtful = ({ share }: Sense): boolean => share < doubtful.share;
export const isNearly = ({ score }: Sense, danger: Sense): boolean => score >= danger.score * doubtful.near;
