import { expect, test } from 'vitest';
import { table, withPart } from './made-part.ts';

test('a bar in a cell does not end it', () => {
  expect(table(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n');
});

test('only what stands between the marks is made again', () => {
  const old = '# A\n\n<!-- one -->\nold\n<!-- /one -->\n\n<!-- two -->\nkept\n<!-- /two -->\n';
  expect(withPart(old, 'one', 'new $&\n')).toBe(
    '# A\n\n<!-- one -->\n\nnew $&\n\n<!-- /one -->\n\n<!-- two -->\nkept\n<!-- /two -->\n',
  );
});

test('a document without the marks is refused', () => {
  expect(() => withPart('# A', 'fields', '')).toThrow('<!-- fields -->');
});
