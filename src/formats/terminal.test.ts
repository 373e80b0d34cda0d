import { expect, test } from 'vitest';
import { entries, organisation, places, today } from '#checks/testing.ts';
import { type EntryQuestion, entryQuestions, type Question } from './questions.ts';
import { keyWords, nextStep, refused } from './terminal.ts';

const known = { entries: entries({ 'content/organisations/naisten-tupa.md': organisation() }), places, today };
const question = (name: EntryQuestion) => entryQuestions.find((one) => one.name === name) as Question<EntryQuestion>;

test.each<[EntryQuestion, string | string[]]>([
  ['name', 'Uusi tupa ry'],
  ['kind', 'parish'],
  ['serves', 'tampere, koko maa'],
  ['phone', '040 123 4567'],
  ['phone', ''],
  ['website', 'tupa.example'],
  ['activities', ['guidance']],
  ['languages', []],
  ['otherLanguages', 'tagalog, pl'],
  ['body', 'Tule vain.'],
  ['source', 'tupa.example/yhteys'],
])('%s takes %j', (name, answer) => expect(refused(question(name), answer, known)).toBeUndefined());

test.each<[EntryQuestion, string | string[], string]>([
  ['name', '', 'The part "Official name" is empty'],
  ['name', 'Naisten tupa ry', 'is in the directory already'],
  ['serves', 'Tamperre', 'There is no municipality or region "Tamperre"'],
  ['summary', 'a'.repeat(161), 'at most 160 characters'],
  ['phone', '12', 'with its country code'],
  ['email', 'liisa', 'general e-mail address'],
  ['otherLanguages', 'klingon', 'BCP 47'],
  ['activities', [], 'The part "Activities" is empty'],
  ['source', 'kuulin', 'whole web address'],
])('%s does not take %j', (name, answer, why) => {
  expect(refused(question(name), answer, known)?.en).toContain(why);
});

test('the last words say where the file is, and what to do next', () => {
  const file = { id: 'a', path: 'content/organisations/a.md', text: '' };
  expect(nextStep(file, 0).en).toContain('pull request');
  expect(nextStep(file, 2).fi).toContain('npm run check -- content/organisations/a.md');
});

test('keys are told in Finnish, too', () => {
  const keys = [
    ['↑↓', 'navigate'],
    ['space', 'select'],
    ['⏎', 'submit'],
  ] as const;
  expect(keyWords('fi')(keys)).toBe('↑↓ liiku • välilyönti valitse • ⏎ valmis');
  expect(keyWords('en')(keys)).toBe('↑↓ navigate • space select • ⏎ submit');
});
