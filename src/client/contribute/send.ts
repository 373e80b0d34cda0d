import type { Finding } from '#checks/material.ts';
import type { Submission } from '#schema/submission.ts';

/** What the service answered: taken, not as it stands, changed by others meanwhile, or not now. */
export type Answer =
  | { state: 'sent'; receipt: string }
  | { state: 'faulty'; findings: Finding[] }
  | { state: 'changed'; theirs: string }
  | { state: 'busy' }
  | { state: 'failed' };

type Sent = Omit<Submission, 'altcha'>;

/** Sends what somebody has written, after a proof of work that keeps robots away. Never throws. */
export async function send(intake: string, sent: Sent): Promise<Answer> {
  try {
    const altcha = await proof(intake);
    const response = await fetch(`${intake}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sent, altcha }),
    });
    return await answer(response);
  } catch (error) {
    console.warn(error);
    return { state: 'failed' };
  }
}

async function answer(response: Response): Promise<Answer> {
  if (response.status === 429 || response.status === 503) return { state: 'busy' };
  const told = await response.json();
  if (response.status === 202) return { state: 'sent', receipt: told.receipt };
  if (response.status === 409) return { state: 'changed', theirs: told.theirs };
  return response.status === 400 && told.findings?.length
    ? { state: 'faulty', findings: told.findings }
    : { state: 'failed' };
}

async function proof(intake: string): Promise<string> {
  const [response, { solveChallenge }, { deriveKey }] = await Promise.all([
    fetch(`${intake}/challenge`),
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
  ]);
  if (!response.ok) throw new Error(`${intake}/challenge: ${response.status}`);
  const challenge = await response.json();
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}
