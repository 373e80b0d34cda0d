import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { challengeAnswer } from './answers.ts';

/** Proof of work (ALTCHA, version 2), so that sending costs a person a second and a robot a processor. */
export interface Challenges {
  create(): Promise<z.infer<typeof challengeAnswer>>;
  /** Whether a challenge of ours has been solved; each solution is good once. `sent` is the JSON of both, in base64. */
  accept(sent: string): Promise<boolean>;
}

const algorithm = 'PBKDF2/SHA-256';
/** Tries that a solver needs, at least and at most. */
const tries = [100, 200] as const;
/** Milliseconds for which a challenge is good. */
const lasts = 20 * 60_000;

const solved = z.object({
  challenge: challengeAnswer,
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/**
 * Challenges signed with `secret`. `effort` is the number of rounds of one try. What has been used is remembered by this
 * process alone, so a secret must be a new one in each.
 */
export function challenges(secret: string, effort: number): Challenges {
  const used = new Map<string, number>();
  const secrets = { hmacSignatureSecret: `challenge ${secret}`, hmacKeySignatureSecret: `key ${secret}` };
  return {
    async create() {
      const counter = randomInt(tries[1], tries[0]);
      const expiresAt = new Date(Date.now() + lasts);
      return challengeAnswer.parse(
        await createChallenge({ algorithm, cost: effort, counter, expiresAt, deriveKey, ...secrets }),
      );
    },
    async accept(sent) {
      const read = solved.safeParse(decoded(sent));
      if (!read.success) return false;
      const { challenge, solution } = read.data;
      const isSolved = await verifySolution({
        challenge,
        solution: { ...solution, time: 0 },
        deriveKey,
        ...secrets,
      }).then(
        ({ verified }) => verified,
        () => false,
      );
      if (!isSolved || used.has(challenge.signature)) return false;
      for (const [signature, until] of used) if (until < Date.now()) used.delete(signature);
      used.set(challenge.signature, challenge.parameters.expiresAt * 1000 + 1000);
      return true;
    },
  };
}

function decoded(sent: string): unknown {
  try {
    return JSON.parse(Buffer.from(sent, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
