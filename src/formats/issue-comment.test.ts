import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { literal, proposalText, refusal } from './issue-comment.ts';

/** What Markdown is made of, one inside another. */
const types = (markdown: string): string[] => {
  const inside = ({ type, children = [] }: { type: string; children?: never[] }): string[] => [
    type,
    ...children.flatMap(inside),
  ];
  return [...new Set(inside(unified().use(remarkParse).parse(markdown) as never))];
};

test.each([
  '<img src=x onerror=alert(1)>',
  '![a](https://evil.example/a.png)',
  '[a](https://evil.example/)',
  '<https://evil.example/>',
  '**a** _b_ `c` ~~d~~',
  '# a',
  '- [X] a',
  '| a | b |',
  '&lt;b&gt;',
  'a\n\n---\n\nb',
  '```js\na\n```',
])('shows %j as it stands', (text) => {
  expect(types(literal(text))).toEqual(['root', 'paragraph', 'text']);
});

test('calls nobody and names no issue, also when entities have become signs again', () => {
  const shown = literal('@kotokartta/editors #1 a/b#2 GH-3 https://evil.example').replace(/&#(\d+);/g, (_, code) =>
    String.fromCodePoint(Number(code)),
  );
  expect(shown).not.toMatch(/@\w|#\d|GH-\d/);
  expect(literal('https://evil.example')).not.toContain('://');
});

test('a long text is cut, and a long list ends in how many there are more', () => {
  expect(literal('a'.repeat(9999))).toHaveLength(600);
  const message = { fi: 'Korjaa.', en: 'Mend it.' };
  const text = refusal(Array.from({ length: 25 }, () => ({ message })));
  expect(text.match(/^- ❌/gm)).toHaveLength(20);
  expect(text).toContain('(+5)');
});

test('a pull request says which issue it closes and what to look at', () => {
  const text = proposalText(7, [{ level: 'warning', message: { fi: 'Katso.', en: 'Look.' } }]);
  expect(text).toMatch(/^Closes #7\n/);
  expect(text).toContain('- ⚠️ Katso&#46;<br>Look&#46;');
});
