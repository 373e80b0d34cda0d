import { expect, test } from 'vitest';
import { addressesIn } from './found-in.ts';

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
