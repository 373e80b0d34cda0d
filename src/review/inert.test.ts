import { expect, test } from 'vitest';
import { inert, visible } from './inert.ts';

test('no tag, no entity, no end of a block or of a line', () => {
  expect(inert(`<b>&amp;"'\n\n# x\r\n\ty`)).toBe('&lt;b&gt;&amp;amp;&quot;&#39; # x y');
});

test('signs that nobody sees are shown by their code; letters of every script stay', () => {
  expect(visible('a\u202eb\u200bc\u0000d\u2028e\u061cf\ufeff')).toBe(
    'a\\u202eb\\u200bc\\u0000d\\u2028e\\u061cf\\ufeff',
  );
  expect(visible('العربية 中文 ä 🙂 می‌خواهم')).toBe('العربية 中文 ä 🙂 می‌خواهم');
});

test('is short', () => {
  expect(inert('&'.repeat(10_000)).length).toBe(1500 * 5 + 1);
});
