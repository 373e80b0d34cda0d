import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nginx } from './nginx.ts';

/** What stands between the braces of a location. */
const location = (configuration: string, name: string) =>
  configuration.split(`  location ${name} {\n`)[1]?.split('  }\n')[0]?.trim().split(/\n\s*/);

test('sends everywhere what the file says of every path, and lets nothing grow old unasked', () => {
  expect(location(nginx('/*\n  X-Frame-Options: DENY\n'), '/')).toEqual([
    'add_header Cache-Control "no-cache" always;',
    'add_header X-Frame-Options "DENY" always;',
  ]);
});

test('repeats in a path what the file says of the paths around it', () => {
  const file = '# made\n/*\n  A: 1\n\n/_astro/*\n  Cache-Control: immutable\n\n/_astro/one.js\n  A: 2\n';
  expect(location(nginx(file), '/_astro/')).toEqual([
    'add_header Cache-Control "immutable" always;',
    'add_header A "1" always;',
  ]);
  expect(location(nginx(file), '= /_astro/one.js')).toContain('add_header A "2" always;');
});

test('writes quotes so that nginx reads them as a part of the value', () => {
  expect(nginx('/*\n  Report-To: {"a":"b"}\n')).toContain(String.raw`add_header Report-To "{\"a\":\"b\"}" always;`);
});

test.for(['/*/b\n', '/:name\n', '/*\n  A: $b\n', 'nonsense\n'])('refuses %j, which it would get wrong', (file) => {
  expect(() => nginx(file)).toThrow('_headers');
});

test('knows every word of our own file', () => {
  const ours = readFileSync(`${import.meta.dirname}/../../public/_headers`, 'utf8');
  const said = [...ours.matchAll(/^\s+([\w-]+): (.*)$/gm)];
  expect(said.length).toBeGreaterThan(5);
  for (const [, name, value = ''] of said)
    expect(nginx(ours)).toContain(`add_header ${name} ${JSON.stringify(value)} always;`);
});
