import { afterEach, expect, test, vi } from 'vitest';
import { had, tell } from './unavailable.ts';

afterEach(() => void vi.restoreAllMocks());

test('a network that fails is a warning, a fault of ours an error', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  await had(Promise.reject(new TypeError('Failed to fetch'))).catch(tell);
  expect(warn.mock.calls.flat().map(String)).toEqual(['Error: TypeError: Failed to fetch']);
  expect(error).not.toHaveBeenCalled();
  const ours = new TypeError('all is undefined');
  tell(ours);
  expect(error.mock.calls).toEqual([[ours]]);
});

test('what comes is given on', async () => {
  expect(await had(Promise.resolve(1))).toBe(1);
});
