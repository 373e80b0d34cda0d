import fc from 'fast-check';

/** What must hold for every input, and how it is tried. */
export interface Promised {
  name: string;
  /** Tries it on so many inputs, the same for the same seed; gives what broke it, made as small as can be, or nothing. */
  broken(seed: number, runs: number): string | undefined;
}

/** A promise by its inputs and by what throws where it does not hold. */
export const promised = <Input>(name: string, inputs: fc.Arbitrary<Input>, hold: (input: Input) => void): Promised => ({
  name,
  broken(seed, runs) {
    const found = fc.check(fc.property(inputs, hold), { seed, numRuns: runs });
    if (!found.failed) return undefined;
    const [input] = found.counterexample ?? [];
    const error = found.errorInstance;
    return `${name}, seed ${seed}: ${fc.stringify(input)}\n${error instanceof Error ? error.stack : String(error)}`;
  },
});

/** Thrown when somebody would have to wait: milliseconds of this thread's own work, whatever else the machine does. */
export function within<T>(most: number, work: () => T): T {
  const started = process.threadCpuUsage();
  const done = work();
  const { user } = process.threadCpuUsage(started);
  if (user / 1000 > most) throw new Error(`took ${Math.round(user / 1000)} ms`);
  return done;
}
