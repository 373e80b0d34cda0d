import { expect, test } from 'vitest';
import { once } from './once.ts';
import { Unavailable } from './unavailable.ts';

test('a thing is loaded once, and again where that has failed', async () => {
  const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve('here'), Promise.resolve('twice')];
  const ask = once(async () => answers.shift());
  await expect(ask()).rejects.toThrow(Unavailable);
  expect(await Promise.all([ask(), ask()])).toEqual(['here', 'here']);
  expect(await ask()).toBe('here');
});
