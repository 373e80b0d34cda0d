import { expect, test } from 'vitest';
import type { Api } from '#repository/github.ts';
import { openPulls } from './open-pulls.ts';
import { writer } from './posted.ts';

const said = '<!-- kotokartta-review {"head":"a","decision":"ask","reasons":["many"]} -->\nx';
const api: Api = async (_, path) => {
  if (path.includes('/pulls?'))
    return [1, 2].map((number) => ({
      ...{ number, title: `T${number}`, html_url: `https://github.com/o/r/pull/${number}` },
      ...{ created_at: '2026-11-21T22:30:00Z', user: number === 1 ? { login: 'x' } : null },
    }));
  if (path.includes('/issues/1/'))
    return [
      { body: said.replace('ask', 'accept'), user: { login: 'x' } },
      { body: said, user: { login: writer } },
    ];
  return [{ body: said, user: { login: 'stranger' } }];
};

test('open pull requests with what our review has said, and nobody else', async () => {
  const day = (moment: Date) => moment.toISOString().slice(0, 10);
  expect(await openPulls(api, 'o/r', day)).toEqual([
    {
      name: '#1',
      title: 'T1',
      by: 'x',
      since: '2026-11-21',
      url: 'https://github.com/o/r/pull/1',
      decision: 'ask',
      reasons: ['many'],
    },
    { name: '#2', title: 'T2', by: '', since: '2026-11-21', url: 'https://github.com/o/r/pull/2', reasons: [] },
  ]);
});
