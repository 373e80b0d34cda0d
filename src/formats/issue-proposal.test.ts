import { expect, test } from 'vitest';
import { entries, organisation, places } from '#checks/testing.ts';
import { organisation as schema } from '#schema/organisation.ts';
import { answersOf } from './answered-entry.ts';
import { type ChangeQuestion, changeQuestions } from './change-questions.ts';
import { writeIssue } from './issue-answers.ts';
import { proposalOf } from './issue-proposal.ts';
import { type Answers, type EntryQuestion, entryQuestions } from './questions.ts';

const day = '2026-11-20';
const answers: Answers<EntryQuestion> = {
  name: 'Naisten tupa ry',
  kind: 'association',
  language: 'fi',
  summary: 'Kahvila ja suomen kielen ryhmä naisille.',
  serves: 'tampere, Pirkanmaa',
  phone: '040 123 4567',
  website: 'www.tupa.example',
  activities: ['guidance', 'meeting-place'],
  groups: ['women'],
  languages: ['fi', 'so'],
  otherLanguages: 'tagalog',
  body: 'Kahvila on auki maanantaisin kello 10–12.\n\nVoit vain tulla.',
  source: 'https://tupa.example/',
};
const issue = (more: Answers<EntryQuestion> = {}) => writeIssue({ ...answers, ...more }, entryQuestions);
const proposal = (text: string, files: Record<string, string> = {}) => proposalOf(text, day, entries(files), places);

test('an organisation becomes a file in canonical form, its source as old as the issue', () => {
  expect(proposal(issue())).toEqual({
    faults: [],
    file: {
      id: 'naisten-tupa',
      path: 'content/organisations/naisten-tupa.md',
      text: `---
name: Naisten tupa ry
kind: association
status: active
language: fi
summary: Kahvila ja suomen kielen ryhmä naisille.
serves: [Tampere, region:Pirkanmaa]
phone: "+358401234567"
website: https://www.tupa.example
activities: [guidance, meeting-place]
groups: [women]
languages:
  - language: fi
  - language: so
  - language: tl
sources:
  - url: https://tupa.example/
    asOf: "2026-11-20"
---

Kahvila on auki maanantaisin kello 10–12.

Voit vain tulla.
`,
    },
  });
});

test('what is made reads back as the same answers, in the words of the schema', () => {
  const { file } = proposal(issue());
  const [entry] = entries({ [file?.path ?? '']: file?.text ?? '' });
  const facts = schema.parse(entry?.frontmatter);
  const again = proposal(writeIssue(answersOf(facts, entry?.body ?? ''), entryQuestions));
  expect(again.file?.text).toBe(file?.text);
});

test('what must be and is not is named', () => {
  const { activities: _, ...rest } = answers;
  expect(proposal(writeIssue(rest, entryQuestions)).faults.map(({ fi }) => fi)).toEqual([
    'Kohta "Toiminnat" on tyhjä. Täydennä se.',
  ]);
});

test.each([
  ['Naisten tupa ry', 'The organisation naisten-tupa is in the directory already'],
  ['Союз', 'The name makes no name of a file'],
])('a name that cannot be a new file is refused: %s', (name, fault) => {
  const { faults } = proposal(issue({ name }), { 'content/organisations/naisten-tupa.md': organisation() });
  expect(faults.map(({ en }) => en).join()).toContain(fault);
});

test.each(['../../.github/workflows/check', 'content/../x', 'CON\\..\\a'])('no name leaves its folder: %s', (name) => {
  expect(proposal(issue({ name })).file?.path).toMatch(/^content\/organisations\/[a-z0-9-]+\.md$/);
});

test('a text that comes from no form makes nothing', () => {
  for (const text of ['', 'Hei!', '### Laji / Kind\n\nYhdistys / Association (yhdistys)'])
    expect(proposal(text)).toEqual({
      faults: [expect.objectContaining({ en: expect.stringContaining('not come from a form') })],
    });
});

const change = (right: Answers<ChangeQuestion>) =>
  proposal(
    writeIssue(
      { organisation: 'https://kotokartta.fi/so/organisations/a/?x#y', what: 'phone', ...right },
      changeQuestions,
    ),
    {
      'content/organisations/a.md': organisation({ phone: '"+358401234567"' }),
    },
  );

test('a fact that is wrong is put right, and nothing else changes', () => {
  const before = entries({ 'content/organisations/a.md': organisation({ phone: '"+358401234567"' }) })[0]?.text;
  const text = (right: Answers<ChangeQuestion>) => change(right).file?.text.split('\n') ?? [];
  const added = (right: Answers<ChangeQuestion>) => text(right).filter((row) => !before?.split('\n').includes(row));
  expect(added({ right: '050 123 4567' })).toEqual(['phone: "+358501234567"']);
  expect(added({ what: 'website', right: 'uusi.example' })).toEqual(['website: https://uusi.example']);
  expect(added({ what: 'ended' })).toEqual(['status: ended']);
  expect(added({ right: '050 123 4567', source: 'uusi.example/tiedot' })).toEqual([
    'phone: "+358501234567"',
    '  - url: https://uusi.example/tiedot',
    '    asOf: "2026-11-20"',
  ]);
});

test.each<[Answers<ChangeQuestion>, string]>([
  [{ what: 'times', right: 'ma 10–12' }, 'A machine cannot put this right'],
  [{ right: '' }, 'A machine cannot put this right'],
  [{ right: '1\n2' }, 'A machine cannot put this right'],
  [{ organisation: 'b', right: '1' }, 'The organisation "b" is not in the directory'],
  [{ organisation: '../a', right: '1' }, 'is not in the directory'],
])('what a machine cannot do is left to a person: %j', (right, fault) => {
  const { file, faults } = change(right);
  expect(file).toBeUndefined();
  expect(faults.map(({ en }) => en).join()).toContain(fault);
});
