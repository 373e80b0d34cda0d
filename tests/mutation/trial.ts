import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';

/** A running Vitest that takes a file for its mutant; what lies on the disk is never touched. */
export interface Trial {
  /** Whether one of the tests fails with the mutant; without one, with the file as it is. */
  fails(path: string, tests: readonly string[], mutant?: Mutant): Promise<boolean>;
  close(): Promise<void>;
}

export async function openTrial(root: string): Promise<Trial> {
  let changed: { id: string; text: string } | undefined;
  const vitest = await createVitest(
    {
      root,
      config: false,
      watch: false,
      include: ['src/**/*.test.ts', 'tests/*.test.ts'],
      reporters: [{}],
      bail: 1,
      maxWorkers: 1,
      fileParallelism: false,
      pool: 'threads',
      fsModuleCache: false,
      testTimeout: 10_000,
      silent: true,
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id) => (changed && id.split('?')[0] === changed.id ? changed.text : undefined),
        },
      ],
    },
  );
  await vitest.standalone();
  return {
    async fails(path, tests, mutant) {
      if (changed) vitest.invalidateFile(changed.id);
      changed = mutant && { id: resolve(root, path), text: mutant.text };
      if (changed) vitest.invalidateFile(changed.id);
      const files = tests.map((test) => resolve(root, test));
      const specifications = files.map((file) => vitest.getRootProject().createSpecification(file));
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      // It also gives what was run before.
      const ran = testModules.filter(({ moduleId }) => files.includes(moduleId));
      return unhandledErrors.length > 0 || ran.some((module) => !module.ok());
    },
    close: () => vitest.close(),
  };
}
