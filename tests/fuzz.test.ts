import { expect, test } from 'vitest';
import { promises } from './fuzz/index.ts';

/** `npm run fuzz` tries the same with other seeds, as long as one likes. */
test.each(promises)('$name', ({ broken }) => {
  expect(broken(1, 250)).toBeUndefined();
});
