import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { situations } from '#schema/situations.ts';
import { activities, families } from '#schema/vocabularies.ts';
import { drawing, iconFile, iconNames } from './icons.ts';

const src = `${import.meta.dirname}/..`;
const code = globSync('{components,layouts,pages}/**/*.astro', { cwd: src })
  .map((path) => readFileSync(`${src}/${path}`, 'utf8'))
  .join('\n');

/** Names in `<Icon name="…">`, in `icon: '…'`, in a table `icons = {…}` and behind `?? '…'` of an icon. */
const written = [
  ...code.matchAll(/<Icon name="([^"]+)"/g),
  ...code.matchAll(/\bicon[:=] ?['"]([^'"]+)['"]/g),
  ...code.matchAll(/<Icon name=\{[^}]*\?\? '([^']+)'/g),
  ...[...code.matchAll(/\bicons = \{([^}]*)\}/g)].flatMap(([, table = '']) => [...table.matchAll(/'([^']+)'/g)]),
].map(([, name = '']) => name);

describe('drawing', () => {
  test('components name icons in every way that this test reads', () => {
    expect(written).toEqual(expect.arrayContaining(['search', 'languages', 'mail', 'info']));
  });

  test('the file of icons has every icon that pages name, each once', () => {
    expect([...new Set(written)].filter((name) => !iconNames.has(name))).toEqual([]);
    const ids = [...iconFile().matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24">/g)].map(([, id]) => id);
    expect(ids).toEqual([...iconNames]);
  });

  test.each([
    ...new Set([...situations, ...families, ...activities].map(({ icon }) => icon as string).concat(written)),
  ])('%s is an icon', (name) => {
    expect(drawing(name)).toMatch(/^(<(path|circle|rect|line|polyline|polygon|ellipse)( [a-z0-9-]+="[^"<>]*")+\/>)+$/);
  });

  test('is what stands inside the svg of Lucide', () => {
    expect(drawing('search')).toBe('<path d="m21 21-4.34-4.34"/><circle cx="11" cy="11" r="8"/>');
    expect(drawing('search')).toBe(drawing('search'));
  });

  test.each(['no-such-icon', '', 'constructor'])('%j is no icon', (name) => {
    expect(() => drawing(name)).toThrow(`Lucide has no icon "${name}"`);
  });
});
