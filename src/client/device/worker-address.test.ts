import { expect, test, vi } from 'vitest';
import { workerAddress } from './worker-address.ts';

test('is trusted where a browser asks for that, and the policy knows no other address', () => {
  const trusted: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (_: string, rules: { createScriptURL(text: string): string }) => {
      trusted.push(rules.createScriptURL('https://elsewhere.example/other.js'));
      return { createScriptURL: () => 'trusted' };
    },
  });
  expect(workerAddress('/base/')).toBe('trusted');
  expect(trusted).toEqual(['/base/sw.js']);
  vi.unstubAllGlobals();
});

test('is text everywhere else', () => {
  expect(workerAddress('/')).toBe('/sw.js');
});
