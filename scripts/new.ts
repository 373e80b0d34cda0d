import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkbox, input, select } from '@inquirer/prompts';
import { check } from '#checks/index.ts';
import { gather } from '#checks/material.ts';
import { asText } from '#checks/report.ts';
import { readContent } from '#entry/folder.ts';
import { read } from '#entry/read.ts';
import { entryOf } from '#formats/answered-entry.ts';
import { type Answers, type EntryQuestion, entryQuestions, type Question } from '#formats/questions.ts';
import { keyWords, nextStep, refused } from '#formats/terminal.ts';
import { clockAt } from '#times/calendar.ts';

/** Asks about an organisation at the terminal, writes its file and checks it: `npm run new`, `--lang en` in English. */
const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'fi' }, root: { type: 'string', default: process.cwd() } },
});
const lang = values.lang === 'en' ? 'en' : 'fi';
const content = await readContent(values.root);
const today = clockAt(new Date()).date;
const known = { ...content, today };

const answers: Answers<EntryQuestion> = {};
for (const question of entryQuestions) {
  const answer = await ask(question);
  if (answer.length > 0) answers[question.name] = answer;
}

const file = entryOf(answers, today, content.places);
await writeFile(join(values.root, file.path), file.text, { flag: 'wx' });
const entries = [...content.entries, read(file.path, new TextEncoder().encode(file.text))];
const findings = check(gather({ ...content, entries }, today, [file.path])).filter((one) => one.file === file.path);
const errors = findings.filter(({ level }) => level === 'error').length;
if (findings.length > 0) console.log(asText(findings));
console.log(nextStep(file, errors)[lang]);
process.exitCode = errors ? 1 : 0;

/** One question in one language; an answer that cannot stay is asked again at once. */
async function ask(question: Question<EntryQuestion>): Promise<string | string[]> {
  const { label, help, control, options } = question;
  const message = help ? `${label[lang]} (${help[lang]})` : label[lang];
  const theme = { style: { keysHelpTip: keyWords(lang) } };
  const choices = options.map((option) => ({ value: option.value, name: option[lang] }));
  const stays = (answer: string | string[]) => refused(question, answer, known)?.[lang] ?? true;
  if (control === 'choice') return select({ message, choices, pageSize: 12, theme });
  if (control === 'choices')
    return checkbox({
      message,
      choices,
      pageSize: 12,
      theme,
      validate: (chosen) => stays(chosen.map(({ value }) => value)),
    });
  const typed = await input({ message, validate: (text) => stays(text.trim()) });
  return typed.trim();
}
