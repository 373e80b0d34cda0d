import type { Sentence } from '#i18n/sentence.ts';
import { type Answers, both, type Question } from './questions.ts';

/** What GitHub writes where nobody has answered. */
const none = '_No response_';

/** What an issue says, and what of it cannot be taken, in words for who wrote it. */
export interface Told<Name extends string> {
  answers: Answers<Name>;
  faults: Sentence[];
}

/** Whether the text of an issue comes from the form with these questions: each of its headings stands in it. */
export const isFrom = (text: string, questions: readonly Question[]): boolean => {
  const lines = new Set(lined(text));
  return questions.filter(({ required }) => required).every(({ label }) => lines.has(`### ${both(label)}`));
};

/**
 * Reads the text of an issue as GitHub writes it from a form: `### Label`, an empty line, the answer. A heading that is no
 * question's belongs to the answer in which it stands; a question's that stands twice is refused, for one of them is not the form's.
 */
export function readIssue<Name extends string>(text: string, questions: readonly Question<Name>[]): Told<Name> {
  const told: Told<Name> = { answers: {}, faults: [] };
  const byHeading = new Map(questions.map((question) => [`### ${both(question.label)}`, question]));
  const parts = new Map<Question<Name>, string[]>();
  let part: string[] = [];
  for (const line of lined(text)) {
    const question = byHeading.get(line);
    if (!question) part.push(line);
    else if (parts.has(question)) told.faults.push(twice(question));
    else {
      part = [];
      parts.set(question, part);
    }
  }
  for (const [question, lines] of parts) take(question, lines, told);
  return told;
}

const lined = (text: string) => text.split(/\r\n?|\n/).map((line) => line.trimEnd());

function take<Name extends string>(question: Question<Name>, lines: readonly string[], told: Told<Name>) {
  const { name, control, options } = question;
  const text = lines.join('\n').trim();
  if (text === '' || text === none) return;
  if (control === 'text') told.answers[name] = text;
  else if (control === 'line') told.answers[name] = text.replace(/\s+/g, ' ');
  else {
    const chosen = control === 'choice' ? [text] : ticked(lines);
    const values = chosen.flatMap((words) => {
      const option = options.find((one) => both(one) === words || one.value === words);
      if (!option) told.faults.push(unknown(question, words));
      return option ? option.value : [];
    });
    const [first] = values;
    if (first !== undefined) told.answers[name] = control === 'choice' ? first : values;
  }
}

/** The words beside the boxes that have a cross. */
const ticked = (lines: readonly string[]) =>
  lines.flatMap((line) => /^\s*[-*] \[[xX]\] (.*)$/.exec(line)?.[1]?.trim() ?? []);

const twice = ({ label }: Question): Sentence => ({
  fi: `Kohta "${label.fi}" on kahdesti. Poista toinen.`,
  en: `The part "${label.en}" stands twice. Remove one.`,
});

const unknown = ({ label }: Question, words: string): Sentence => ({
  fi: `Kohdassa "${label.fi}" on "${words}", jota lomakkeessa ei ole. Valitse jokin lomakkeen vaihtoehdoista.`,
  en: `The part "${label.en}" says "${words}", which the form does not have. Choose one of the form's options.`,
});

/** The text of an issue with these answers, as GitHub would write it: the way back of `readIssue`. */
export function writeIssue<Name extends string>(answers: Answers<Name>, questions: readonly Question<Name>[]): string {
  return questions.map((question) => `### ${both(question.label)}\n\n${written(question, answers)}`).join('\n\n');
}

function written<Name extends string>({ name, control, options }: Question<Name>, answers: Answers<Name>): string {
  const given: string | string[] = answers[name] ?? [];
  const values = [given].flat();
  if (control === 'choices')
    return options.map((one) => `- [${values.includes(one.value) ? 'X' : ' '}] ${both(one)}`).join('\n');
  const [value] = values;
  if (value === undefined) return none;
  const option = options.find((one) => one.value === value);
  return option ? both(option) : value;
}
