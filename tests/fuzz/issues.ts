import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { places } from '#checks/testing.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { answersOf, entryOf } from '#formats/answered-entry.ts';
import { changeQuestions } from '#formats/change-questions.ts';
import { readIssue, writeIssue } from '#formats/issue-answers.ts';
import { literal } from '#formats/issue-comment.ts';
import { proposalOf } from '#formats/issue-proposal.ts';
import { type Answers, both, type EntryQuestion, entryQuestions, type Question } from '#formats/questions.ts';
import { organisation } from '#schema/organisation.ts';
import { promised } from './promise.ts';
import { textOf } from './texts.ts';

const day = '2026-11-20';
const questions: readonly Question[] = [...entryQuestions, ...changeQuestions];

/** What stands in issues: our own headings and options, GitHub's marks, and Markdown of all kinds. */
const pieces = [
  ...questions.map(({ label }) => `### ${both(label)}\n\n`),
  ...questions.flatMap(({ options }) => options.slice(0, 2).map((one) => `- [X] ${both(one)}\n`)),
  ...[
    '\r\n',
    '\n\n',
    '_No response_\n\n',
    '- [ ] ',
    '```\n',
    '<!-- ',
    '---\n',
    '../',
    '@you ',
    '#1 ',
    '](https://a.fi/)',
  ],
];
const texts = textOf(40, ...pieces);

const words = fc.array(fc.constantFrom('Tupa', 'tee', 'Äiti', 'ع', '律', '&', 'b', '- c', '#d', 'e: f', '"g"'), {
  minLength: 1,
  maxLength: 5,
});
const oneLine = words.map((parts) => `A ${parts.join(' ')}`);
const some = (name: EntryQuestion) =>
  fc.subarray([...(entryQuestions.find((one) => one.name === name)?.options.map(({ value }) => value) ?? [])], {
    minLength: 1,
  });
const option = (name: EntryQuestion) => some(name).map(([value = '']) => value);

/** Answers that make a good entry. */
const answers: fc.Arbitrary<Answers<EntryQuestion>> = fc.record(
  {
    name: oneLine,
    kind: option('kind'),
    language: option('language'),
    summary: oneLine,
    serves: fc
      .subarray(['Tampere', 'region:Kainuu', 'country', 'online'], { minLength: 1 })
      .map((areas) => areas.join(', ')),
    phone: fc.constantFrom('+358401234567', '116006'),
    email: fc.constant('info@tupa.example'),
    website: fc.constantFrom('https://tupa.example/', 'http://tupa.example/a?b=c#d'),
    activities: some('activities'),
    groups: some('groups'),
    languages: some('languages'),
    otherLanguages: fc.subarray(['tl', 'fse', 'pl'], { minLength: 1 }).map((tags) => tags.join(', ')),
    body: fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n')),
    source: fc.constant('https://tupa.example/yhteys'),
  },
  { requiredKeys: ['name', 'kind', 'language', 'summary', 'serves', 'activities', 'groups', 'body', 'source'] },
);

export const issues = [
  promised(
    'any text of an issue is read, and makes at most one file of an organisation that reads back',
    texts,
    (text) => {
      const { file, faults } = proposalOf(text, day, [], places);
      for (const { fi, en } of faults) assert.ok(fi && en);
      if (!file) return assert.ok(faults.length > 0);
      assert.match(file.path, /^content\/organisations\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
      const { frontmatter, body, fault } = read(file.path, Buffer.from(file.text));
      if (!fault) assert.equal(print('organisation', frontmatter, body), file.text);
    },
  ),
  promised('an entry written as an issue and read again is the same entry', answers, (given) => {
    const { path, text } = entryOf(given, day, places);
    const { frontmatter, body, fault } = read(path, Buffer.from(text));
    assert.equal(fault, undefined);
    const issue = writeIssue(answersOf(organisation.parse(frontmatter), body.trim()), entryQuestions);
    for (const written of [issue, issue.replaceAll('\n', '\r\n')]) {
      const told = readIssue(written, entryQuestions);
      assert.deepEqual(told.faults, []);
      assert.equal(entryOf(told.answers, day, places).text, text);
    }
  }),
  promised('what strangers write is shown as it stands in a comment', texts, (text) => {
    const shown = literal(text).trim();
    const tree = unified().use(remarkParse).parse(`- ${shown}`);
    const [list] = tree.children;
    const [item] = list?.type === 'list' ? list.children : [];
    const [paragraph] = item?.children ?? [];
    const inside = paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : [];
    assert.deepEqual(inside, shown ? ['text'] : []);
  }),
];
