import { expect, test } from 'vitest';
import { comment } from './comment.ts';
import { inOrder, judged, queueText, type Waiting } from './queue.ts';
import { changed, reviewOf } from './testing.ts';

const waiting = (name: string, since: string, reasons: string[] = []): Waiting => ({
  name,
  title: `Change ${name}`,
  by: name,
  since,
  decision: 'look',
  reasons,
});

test("people's safety first, then the oldest", () => {
  const all = [
    waiting('young', '2026-11-20'),
    waiting('shelter', '2026-11-21', ['new', 'shelter']),
    waiting('old', '2026-01-01', ['vanishing']),
    waiting('person', '2026-11-22', ['persons']),
    waiting('older shelter', '2026-11-01', ['shelter']),
  ];
  expect(inOrder(all).map(({ name }) => name)).toEqual(['person', 'older shelter', 'shelter', 'old', 'young']);
});

test('one change a line, with its age in days, over a change of the clock as well', () => {
  const { decision: _, ...unread } = waiting('b\u001b[2J', '2026-11-21');
  expect(
    queueText(
      [waiting('a', '2026-03-01', ['new-host', 'new']), { ...unread, url: 'https://github.com/x/y/pull/1' }],
      '2026-11-22',
    ),
  ).toBe(`266 pv/d  1.3.2026  Katso, sitten hyväksy / Look, then accept
  a  Change a
  new-host, new
  1 pv/d  21.11.2026  ei vielä arvioitu / not reviewed yet
  b\\u001b[2J  Change b\\u001b[2J
  https://github.com/x/y/pull/1

Odottaa: 2 / Waiting: 2`);
  expect(queueText([], '2026-11-22')).toBe('Mikään ei odota. / Nothing is waiting.');
});

test('more than ten changes of one hand are told', () => {
  const all = Array.from({ length: 11 }, (_, index) => ({ ...waiting(`${index}`, '2026-11-21'), by: 'x' }));
  expect(queueText(all, '2026-11-22').match(/many \(11\)/g)).toHaveLength(11);
  expect(queueText(all.slice(1), '2026-11-22')).not.toContain('many');
});

test("reads what the review's own comment says, and no other", () => {
  const said = comment(reviewOf(...changed({ phone: '"+358401234568"' })));
  expect(judged(said)).toEqual({ decision: 'look', reasons: ['contact-replaced'] });
  expect(judged(`> ${said}`)).toBeUndefined();
  expect(judged('<!-- kotokartta-review {} -->')).toBeUndefined();
  expect(judged('<!-- kotokartta-review {"decision":"toString","reasons":[]} -->')).toBeUndefined();
  expect(judged('<!-- kotokartta-review {" -->')).toBeUndefined();
});
