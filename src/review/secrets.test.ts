import { describe, expect, test } from 'vitest';
import { finnish, organisation } from '#checks/testing.ts';
import { comment } from './comment.ts';
import { changed, pathOf, reviewOf } from './testing.ts';

describe('what must not be said again', () => {
  test("a person's e-mail, wherever the check or a field would repeat it", () => {
    const text = comment(reviewOf(...changed({ email: 'matti.meikalainen@esimerkki.fi' })));
    expect(text).not.toContain('meikalainen');
    expect(text).toContain('<td>Sähköposti / E-mail</td><td>(ei toisteta tässä) / (not repeated here)</td>');
  });

  test('nor where the facts have errors, so that no rule looks at them', () => {
    const facts = { email: 'matti.meikalainen@esimerkki.fi', kind: 'wrong' };
    const body = finnish.replace('Soita ensin', 'Soita 040 7654321');
    expect(comment(reviewOf({}, { [pathOf('a')]: organisation(facts, body) }))).not.toMatch(/meikalainen|7654321/);
    const shelter = { activities: '[shelter]', kind: 'wrong', summary: 'Salakuja 5.' };
    expect(comment(reviewOf({}, { [pathOf('a')]: organisation(shelter) }))).not.toContain('Salakuja');
  });

  test('a contact in the text', () => {
    const called = finnish.replace('Soita ensin', 'Soita 040 7654321');
    const text = comment(reviewOf({ [pathOf('a')]: organisation() }, { [pathOf('a')]: organisation({}, called) }));
    expect(text).not.toContain('7654321');
    expect(text).toContain('Teksti / Text: (ei toisteta tässä) / (not repeated here)');
  });

  test.each([
    ['as a place', { locations: '\n  - street: Salakuja 5\n    city: Turku' }, finnish],
    ['in the text', {}, finnish.replace('Soita ensin', 'Tule osoitteeseen Salakuja 5')],
    ['in the summary', { summary: 'Turvakoti, Salakuja 5.' }, finnish],
    [
      'as the place of an offer',
      { offers: '\n  - name: Ryhmä\n    activity: groups\n    where: Salakuja 5\n    asOf: "2026"' },
      finnish,
    ],
  ])("a shelter's address %s, kept secret or not any more", (_, facts, body) => {
    const secret = organisation({ addressSecret: 'true' });
    for (const mark of [{ addressSecret: 'true' }, {}])
      expect(
        comment(reviewOf({ [pathOf('a')]: secret }, { [pathOf('a')]: organisation({ ...facts, ...mark }, body) })),
      ).not.toMatch(/Salakuja/);
    expect(
      comment(reviewOf({}, { [pathOf('a')]: organisation({ activities: '[shelter]', ...facts }, body) })),
    ).not.toMatch(/Salakuja/);
  });
});
