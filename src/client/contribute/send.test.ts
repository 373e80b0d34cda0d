import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterEach, expect, test, vi } from 'vitest';
import { send } from './send.ts';

const challenge = await createChallenge({
  algorithm: 'PBKDF2/SHA-256',
  cost: 1,
  counter: 3,
  deriveKey,
  hmacSignatureSecret: 'secret',
});
const note = { kind: 'note', message: 'Hei', lang: 'so', speaksFor: false } as const;
let posted: Request | undefined;

function service(answer: () => Response) {
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (address === '/intake/challenge') return Response.json(challenge);
    posted = new Request(`https://example.org${address}`, init);
    return answer();
  });
}
afterEach(() => void vi.unstubAllGlobals());

test('what is sent carries a proof of work that the service can verify', async () => {
  service(() => Response.json({ receipt: 'abc' }, { status: 202 }));
  expect(await send('/intake', note)).toEqual({ state: 'sent', receipt: 'abc' });
  const { altcha, ...rest } = await (posted ?? expect.fail()).json();
  expect([new URL(posted?.url ?? '').pathname, rest]).toEqual(['/intake/submissions', note]);
  const payload = JSON.parse(atob(altcha));
  expect((await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: 'secret' })).verified).toBe(true);
});

const findings = [{ field: 'phone' }];
test.each([
  [400, { findings }, { state: 'faulty', findings }],
  [400, { findings: [] }, { state: 'failed' }],
  [409, { yours: 'a', theirs: 'b' }, { state: 'changed', theirs: 'b' }],
  [429, {}, { state: 'busy' }],
  [503, {}, { state: 'busy' }],
  [413, {}, { state: 'failed' }],
  [500, {}, { state: 'failed' }],
])('%i is said as it is', async (status, body, answer) => {
  service(() => Response.json(body, { status }));
  expect(await send('/intake', note)).toEqual(answer);
});

test('a service that is away, or no service at all, is no fault of the page', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  expect(await send('/intake', note)).toEqual({ state: 'failed' });
  service(() => new Response('<html>', { status: 200 }));
  expect(await send('/intake', note)).toEqual({ state: 'failed' });
  expect(warned).toHaveBeenCalledTimes(2);
});
