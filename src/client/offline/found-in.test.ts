import { describe, expect, test } from 'vitest';
import { addressesIn, modulesIn } from './found-in.ts';

describe('what a kept page needs', () => {
  test('addresses of this site, each once, without what stands after the path', () => {
    const html = `<a href="/fi/places/tampere/learning/#a">a</a><a href="/fi/places/tampere/learning/?b">b</a>
<a class="c" href="https://example.org/fi/">c</a><a href="tel:112">112</a><script type="module" src="/_astro/a.js"></script>
<use href="/icons.svg#phone"></use>`;
    expect(addressesIn(html, 'https://kotokartta.fi/fi/')).toEqual([
      '/fi/places/tampere/learning/',
      '/_astro/a.js',
      '/icons.svg',
    ]);
  });

  test('modules that a module imports, and those that it may import later', () => {
    const code = `import{a as b}from"./b.B_1-.js";import"./c.js";const d=()=>import(\`./d.js\`),m=["_astro/e.css"];x("./no.json")`;
    expect(modulesIn(code, '/base/_astro/a.js')).toEqual([
      '/base/_astro/b.B_1-.js',
      '/base/_astro/c.js',
      '/base/_astro/d.js',
      '/base/_astro/e.css',
    ]);
  });
});
