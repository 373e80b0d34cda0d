import { alikeAmong } from './alike.ts';
import type { Facts } from './file.ts';
import type { Meanings } from './meanings.ts';
import {
  dangerOf,
  isBeside,
  isDoubtful,
  isMeant,
  isNamed,
  isNamedBeside,
  isNearly,
  type Kind,
  kindOf,
  leads,
} from './meant.ts';
import { isName, namedIn } from './named.ts';
import { placeIn } from './place-in.ts';
import type { Choices } from './query.ts';
import { type Sense, senses } from './sense.ts';
import { exactly, inRuns, typedWords, wordsOf } from './words.ts';

/** What a question means. */
export interface Understood {
  choices: Choices;
  /** What an authority answers. */
  service?: string;
  /** Situations that it is about, the one to see first at the beginning. */
  answers: string[];
  /** What was taken explains every word, and the strongest of it stands there nearly as in the table; a people's name may be an organisation's. */
  certain: boolean;
  /** It is about danger: help for it comes before everything. */
  danger: boolean;
  /** What was taken for the meaning, strongest first. */
  senses: Sense[];
  /** The question without the words that name a place. */
  words: string;
  /** Words that no meaning has explained. */
  left: string;
  /** Ids of the organisations whose names have all the words. */
  named: string[];
}

/** So many meanings of a question are taken, groups and times apart, and each needs so much of its phrase in words of its own. */
const most = 3;
const fresh = 0.6;
/** A word that is none of the table's own, but as like a word of it, is explained by what was taken. */
const explained = 0.7;
/** Of a phrase that is plainly meant so much stands there. */
const plainly = 0.9;
/** A word that tells so much of something that was not taken is not explained. */
const telling = { share: 0.8, peak: 0.5 };

/** Asks for advice in one's own language: that of the page, where no other is named. */
const ownLanguage = 'own-language-guidance';
/** Pages in these are read by people of all languages. */
const shared = ['fi', 'fi-simple', 'sv', 'en'];

/** The language that readers of a page surely want help in, as facts name it. */
export const wantedIn = (lang: string): string | undefined =>
  shared.includes(lang) ? undefined : lang.replace(/-.*/, '');

/** Understands questions in one language. */
export function understanding(lang: string, { phrases, places }: Meanings, facts: Facts): (text: string) => Understood {
  const read = senses(lang, phrases);
  const vocabulary = [...new Set(Object.values(phrases).flatMap((text) => wordsOf(lang, text.replace(/\|/g, ' '))))];
  const meant = new Set(vocabulary);
  const alike = exactly(lang) ? undefined : alikeAmong(vocabulary);
  const readers = wantedIn(lang);
  const names = facts.places.map(([id], index) => `${id.replace(/-/g, ' ')}|${places[index] ?? ''}`);
  const place = placeIn(lang, names, (word) => wordsOf(lang, word).every((one) => meant.has(one)));
  const [named, wholeName] = [namedIn(facts), isName(facts)];
  const isAlarm = ({ target }: Sense) => dangerOf(facts, target) !== undefined;

  return (text) => {
    const placed = place(text);
    const plainText = placed ? placed.rest : text;
    const words = wordsOf(lang, plainText);
    const typed = typedWords(lang, plainText);
    const all = read(words).filter(({ share }) => share >= plainly || !wholeName(typed));
    const taken: Sense[] = [];
    const covered = new Set<number>();
    const take = (sense?: Sense) => {
      if (!sense || taken.includes(sense)) return;
      taken.push(sense);
      for (const one of sense.by) covered.add(one);
    };
    const isFresh = ({ by }: Sense, share: number) =>
      by.filter((one) => !covered.has(one)).length >= Math.max(1, Math.ceil(by.length * share));
    const isOf = ({ target }: Sense, ...kinds: Kind[]) => kinds.includes(kindOf(facts, target));
    const told = (kind: Kind, fits: (sense: Sense) => boolean = () => true) =>
      all.find(
        (sense) =>
          isOf(sense, kind) && (isNamed(sense) || (isNamedBeside(sense) && isFresh(sense, fresh))) && fits(sense),
      );

    const main = all.filter(
      (sense) =>
        isOf(sense, 'situation', 'need', 'service') &&
        (isMeant(sense, isAlarm(sense)) || (isAlarm(sense) && leads(sense, Number.POSITIVE_INFINITY, words.length))),
    );
    const [first] = main;
    const danger = main.find((sense) => isAlarm(sense) && leads(sense, first?.score ?? 0, words.length));
    const spoken = told('language');
    /** "In Arabic" alone asks for advice in Arabic; beside another need it only says in which language. */
    const others = main.filter(
      ({ target, by }) => target !== ownLanguage || !spoken || by.some((one) => !spoken.by.includes(one)),
    );
    const leading = danger ?? others[0] ?? first;
    take(leading);
    const [when, free] = [told('when'), told('free')];
    const way = told('way', (sense) => isFresh(sense, 0.01));
    for (const sense of [spoken, when, free, way]) take(sense);
    const narrowing = taken.length - 1;
    if (danger && isDoubtful(danger)) take(others.find((sense) => !isAlarm(sense) && isNearly(sense, danger)));
    for (const sense of others) {
      if (!leading || taken.length - narrowing >= most) break;
      const once = !isOf(sense, 'need') && taken.some((one) => isOf(one, kindOf(facts, sense.target)));
      if ((!once || danger) && isBeside(sense, leading.score) && isFresh(sense, fresh)) take(sense);
    }

    const takenAs = (kind: Kind) => taken.filter((sense) => isOf(sense, kind)).map(({ target }) => target);
    const answers = takenAs('situation');
    const [situation] = answers;
    const [service] = takenAs('service');
    const needs = takenAs('need').filter((need, _, every) => need !== ownLanguage || every.length === 1);
    const { only, danger: alarms, groups: whom = [] } = facts.situations[situation ?? ''] ?? {};
    const whose = alarms || whom.length > 0 ? undefined : told('group', ({ target }) => target !== 'everyone');
    take(whose);
    const group = only === undefined ? whose?.target : facts.groups[only];
    const own = takenAs('need').includes(ownLanguage);
    const language = spoken?.target.slice('language:'.length) ?? (own ? readers : undefined);
    const helped = (facts.services[service ?? ''] ?? []).map((one) => facts.activities[one] ?? '');
    const need = needs.length > 0 || situation ? needs : helped;

    const tells = (index: number) =>
      all.some(
        ({ by, share, peak, ...sense }) =>
          by.includes(index) &&
          share >= telling.share &&
          peak >= telling.peak &&
          !taken.some(({ target }) => target === sense.target),
      );
    const isExplained = (word: string, index: number) =>
      covered.has(index) ||
      (taken.length > 0 && !tells(index) && (alike?.(word) ?? []).some(([, likeness]) => likeness >= explained));
    const left = inRuns(lang)
      ? [plainText].filter(() => taken.length === 0)
      : typed.filter((_, index) => !isExplained(words[index] ?? '', index));
    return {
      choices: {
        ...(placed && { place: facts.places[placed.place]?.[0] ?? '' }),
        ...(situation && { situation }),
        ...(need.length > 0 && { need: need.join() }),
        ...(group && { group }),
        ...(language && { language }),
        ...(when && { when: when.target }),
        ...(way && { way: way.target }),
        ...(free && { free: 'yes' }),
      },
      ...(service && { service }),
      answers,
      certain: left.length === 0 && (leading?.share ?? 0) >= plainly && !own,
      danger: taken.some(isAlarm),
      senses: taken,
      words: plainText,
      left: left.join(' '),
      named: named(typed),
    };
  };
}
