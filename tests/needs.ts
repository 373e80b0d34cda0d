import { readFileSync } from 'node:fs';
import type { Facts } from '#finder/file.ts';
import type { Found } from '#finder/find.ts';

/** A need as somebody types it on the pages of a language, and what must come of it. */
export interface Need {
  lang: string;
  words: string;
  /** Demands divided by spaces, all of which must hold; each may have alternatives divided by `|`. */
  must: string;
}

/** The rows of `needs.csv`, written by others than the phrases. */
export const needs: readonly Need[] = readFileSync(`${import.meta.dirname}/needs.csv`, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [lang = '', words = '', must = ''] = line.split(',');
    return { lang, words, must };
  });

/** Ids of the first results, circle by circle. */
export const firstOf = ({ circles }: Pick<Found, 'circles'>, most = 5): string[] =>
  circles.flatMap(({ ids, partly }) => ids.slice(0, ids.length - partly)).slice(0, most);

/** Whether most of the first results do an activity. */
export function mostDo(facts: Facts, ids: readonly string[], activity: string): boolean {
  const number = facts.activities.indexOf(activity);
  const doing = ids.filter((id) => facts.rows.find((row) => row[0] === id)?.[2].includes(number));
  return number >= 0 && ids.length > 0 && doing.length * 2 > ids.length;
}

/** Whether what was found gives what a need demands: a situation or an authority as an answer, an activity as what is done, a choice that is made. */
export function satisfies(facts: Facts, found: Found, { must }: Pick<Need, 'must'>): boolean {
  const { meaning, choices } = found;
  const answers = [...meaning.answers, choices.situation, meaning.service, ...(choices.need ?? '').split(',')];
  const holds = (demand: string): boolean => {
    const [facet = '', value] = demand.split('=');
    if (value === undefined)
      return answers.includes(demand) || choices.group === demand || mostDo(facts, firstOf(found), demand);
    const made = { ...meaning.choices, ...choices } as Record<string, string | undefined>;
    return made[facet] === value;
  };
  return must.split(' ').every((demands) => demands.split('|').some(holds));
}

/** A need in which somebody may be in danger: nothing but help for it will do. */
export const isDanger = ({ must }: Pick<Need, 'must'>): boolean =>
  must
    .split(' ')
    .some(
      (demands) =>
        demands.split('|').some((one) => one === 'violence' || one === 'crisis') &&
        demands
          .split('|')
          .every((one) => ['violence', 'crisis', 'shelter', 'crisis-support', 'peer-support'].includes(one)),
    );
