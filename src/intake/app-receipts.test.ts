import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import * as answer from './answers.ts';
import { changed, madeIntake, noBranches, readAs } from './testing.ts';

describe('a receipt', () => {
  test('tells what became of it in the language of its sender, on a page or as JSON', async () => {
    const { submit, routes } = await madeIntake();
    const { receipt } = await readAs(await submit({ file: changed }), answer.receivedAnswer);
    const told = await readAs(await routes.request(`/submissions/${receipt}`), answer.fateAnswer);
    expect(told).toMatchObject({ receipt, state: 'received', lang: 'so' });
    expect(told.message).toContain('Mahadsanid');
    const page = await routes.request(`/submissions/${receipt}`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<html lang="so" dir="ltr">');
  });

  test('of a branch says what editors have made of it', async () => {
    let state: 'open' | 'accepted' = 'open';
    let asked = 0;
    const fate = async () => {
      asked++;
      return state;
    };
    const branches = { ...noBranches, fate };
    const { submit, routes, queue } = await madeIntake({}, branches);
    const { receipt } = await readAs(await submit({ file: changed }), answer.receivedAnswer);
    const [waiting] = await queue.waiting();
    if (waiting) await queue.done(waiting, { branch: waiting.branch, commit: 'd', id: 'esimerkki' });
    const stateNow = async () =>
      (await readAs(await routes.request(`/submissions/${receipt}`), answer.fateAnswer)).state;
    expect(await stateNow()).toBe('open');
    state = 'accepted';
    expect([await stateNow(), asked]).toEqual(['open', 1]);
  });

  test('that is none is not known', async () => {
    const { routes } = await madeIntake();
    for (const receipt of ['a'.repeat(32), 'x', '..%2fqueue', '%00']) {
      expect((await routes.request(`/submissions/${receipt}`)).status, receipt).toBe(404);
      const page = await routes.request(`/submissions/${receipt}`, {
        headers: { accept: 'text/html', 'accept-language': 'xx, sv-FI;q=0.8' },
      });
      expect(await page.text(), receipt).toContain('<html lang="sv"');
    }
  });
});

describe('every answer', () => {
  test('may be read by the site alone, is stored nowhere and loads nothing', async () => {
    const { routes } = await madeIntake();
    const { origin } = new URL(site.origin);
    const ours = await routes.request('/challenge', { headers: { origin } });
    expect(ours.headers.get('access-control-allow-origin')).toBe(origin);
    const theirs = await routes.request('/challenge', { headers: { origin: 'https://evil.example' } });
    expect([null, origin]).toContain(theirs.headers.get('access-control-allow-origin'));
    expect(ours.headers.get('cache-control')).toBe('no-store');
    expect(ours.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(ours.headers.get('referrer-policy')).toBe('no-referrer');
    const before = await routes.request('/submissions', { method: 'OPTIONS', headers: { origin } });
    expect(before.headers.get('access-control-allow-headers')).toBe('content-type');
    await readAs(ours, answer.challengeAnswer);
  });
});
