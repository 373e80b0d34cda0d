import type { Entry } from '#entry/read.ts';
import type { Sentence } from '#i18n/sentence.ts';
import type { Places } from '#places/places.ts';
import { changeOf } from './answered-change.ts';
import { entryOf, missing, type ProposedFile, taken } from './answered-entry.ts';
import { changeQuestions } from './change-questions.ts';
import { isFrom, readIssue } from './issue-answers.ts';
import { entryQuestions } from './questions.ts';

/** What an issue asks for: the file that it makes, and all that keeps it from being proposed. */
export interface Read {
  file?: ProposedFile;
  faults: Sentence[];
}

/** The change that the text of an issue asks for; `day` is the one on which the issue was written. */
export function proposalOf(text: string, day: string, entries: readonly Entry[], places: Places): Read {
  if (isFrom(text, changeQuestions)) {
    const { answers, faults } = readIssue(text, changeQuestions);
    const changed = changeOf(answers, day, entries);
    return 'file' in changed ? { ...changed, faults } : { faults: [...faults, changed.fault] };
  }
  if (!isFrom(text, entryQuestions)) return { faults: [noForm] };
  const { answers, faults } = readIssue(text, entryQuestions);
  const file = entryOf(answers, day, places);
  const all = [...faults, ...missing(answers), ...taken(file.id, entries)];
  return { ...(file.id && { file }), faults: all };
}

const noForm: Sentence = {
  fi: 'Tämä ei ole lomakkeesta, tai sen otsikoita on muutettu. Tee muutos itse, tai kopioi tiedot uuteen lomakkeeseen.',
  en: 'This does not come from a form, or its headings have been changed. Make the change yourself, or copy the facts into a new form.',
};
