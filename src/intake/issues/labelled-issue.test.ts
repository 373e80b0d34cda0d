import { describe, expect, test } from 'vitest';
import { entries, nothing, organisation, places, today } from '#checks/testing.ts';
import { changeQuestions } from '#formats/change-questions.ts';
import { writeIssue } from '#formats/issue-answers.ts';
import { outcomeOf } from './labelled-issue.ts';
import { pretend } from './testing.ts';

const content = {
  ...nothing,
  entries: entries({ 'content/organisations/a.md': organisation({ phone: '"+358401234567"' }) }),
  places,
  glossaries: new Map(),
};
const body = (right: string) => writeIssue({ organisation: 'a', what: 'phone', right }, changeQuestions);

function outcome(text: string, { permission = 'write', now = text, label = 'accepted' } = {}) {
  const { send, asked } = pretend({
    'GET collaborators/ed%2Fitor/permission': { permission },
    'GET issues/7': { body: now },
  });
  const event = {
    label: { name: label },
    sender: { login: 'ed/itor' },
    issue: { number: 7, body: text, created_at: '2026-11-20T10:00:00Z' },
  };
  return { asked, found: outcomeOf(event, content, today, send) };
}

describe('an issue that an editor has labelled', () => {
  test('becomes a file, a title and a text', async () => {
    expect(await outcome(body('050 123 4567')).found).toMatchObject({
      path: 'content/organisations/a.md',
      text: expect.stringContaining('phone: "+358501234567"'),
      title: 'a (#7)',
      body: expect.stringMatching(/^Closes #7\n/),
    });
  });

  test('becomes a comment with the findings of the rules, written so that no Markdown comes of them', async () => {
    const said = await outcome(body('<b>@you</b> 040')).found;
    expect(said).toEqual({ comment: expect.stringContaining('Write the number in quotes') });
    expect(JSON.stringify(said)).not.toMatch(/<b>|@you/);
  });

  test('becomes nothing where the label is another, and nobody is asked', async () => {
    const { asked, found } = outcome(body('050 123 4567'), { label: 'wrong' });
    expect(await found).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test.each(['read', 'triage', 'none', ''])('becomes nothing where who set it may only %s', async (permission) => {
    expect(await outcome(body('050 123 4567'), { permission }).found).toBeUndefined();
  });

  test('is not taken when its text has changed since', async () => {
    const said = await outcome(body('050 123 4567'), { now: body('050 765 4321') }).found;
    expect(said).toEqual({ comment: expect.stringContaining('has changed since the label was set') });
  });
});
