import { describe, expect, test } from 'vitest';
import { bodyHtml, bodyText, parseBody } from './body.ts';
import { read, signLimit } from './read.ts';

describe('bodyHtml', () => {
  test.each([
    ['## Otsikko\n\n### Pieni', '<h2>Otsikko</h2>\n<h3>Pieni</h3>'],
    ['**Yksi** *kaksi*\\\nkolme', '<p><strong>Yksi</strong> <em>kaksi</em><br>\nkolme</p>'],
    ['- a\n- b\n\n1. c', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>'],
    ['5. kerros', '<ol start="5">\n<li>kerros</li>\n</ol>'],
    ['> lainaus', '<blockquote>\n<p>lainaus</p>\n</blockquote>'],
    ['1 < 2 & "3"', '<p>1 &#x3C; 2 &#x26; "3"</p>'],
    ['[a](https://a.fi/?b=1&c="2")', '<p><a href="https://a.fi/?b=1&#x26;c=%222%22">a</a></p>'],
    [
      '[a](mailto:info@a.fi) [b](tel:+358401234567)',
      '<p><a href="mailto:info@a.fi">a</a> <a href="tel:+358401234567">b</a></p>',
    ],
    [
      '<https://a.fi/> <info@a.fi>',
      '<p><a href="https://a.fi/">https://a.fi/</a> <a href="mailto:info@a.fi">info@a.fi</a></p>',
    ],
    ['[a][1]\n\n[1]: https://a.fi', '<p><a href="https://a.fi">a</a></p>'],
    ['', ''],
  ])('shows %j', (body, html) => {
    expect(bodyHtml(body)).toBe(html);
  });

  test.each([
    ['# Pääotsikko', 'Pääotsikko'],
    ['#### Neljäs', 'Neljäs'],
    ['---', ''],
    ['`koodi`', '<p>koodi</p>'],
    ['```js\nalert(1)\n```', 'alert(1)\n'],
    ['<script>alert(1)</script>', ''],
    ['a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['<style>p{}</style>\n\na', '<p>a</p>'],
    ['<!-- a -->', ''],
    ['![kuva](https://a.fi/a.png)', '<p></p>'],
    ['![kuva][1]\n\n[1]: https://a.fi/a.png', '<p></p>'],
    ['[![kuva](https://a.fi/a.png)](https://a.fi)', '<p><a href="https://a.fi"></a></p>'],
  ])('never shows %j', (body, html) => {
    expect(bodyHtml(body)).toBe(html);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '&#106;avascript:alert(1)',
    '<java\tscript:alert(1)>',
    '&#1;javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'http://a.fi/',
    'HTTPS://a.fi/',
    'ftp://a.fi/',
    'file:///etc/passwd',
    'blob:https://a.fi/1',
    '//evil.fi/',
    '//evil.fi/https://a.fi',
    '/polku?https://a.fi',
    '\\\\evil.fi/',
    '/polku',
    'polku/sivu',
    '../ylös',
    '?q=1',
    '#kohta',
    '',
  ])('no link to %j, written in any way', (url) => {
    expect(bodyHtml(`[a](${url})`)).toBe('<p><a>a</a></p>');
    if (url !== '') expect(bodyHtml(`[a][1]\n\n[1]: ${url}`)).toBe('<p><a>a</a></p>');
  });

  test.each(['javascript:alert(1)', 'data:text/html,a', 'http://a.fi'])('no automatic link to <%s>', (url) => {
    expect(bodyHtml(`<${url}>`)).toBe(`<p><a>${url}</a></p>`);
  });

  test('attributes cannot be smuggled in', () => {
    expect(bodyHtml('[a](https://a.fi "title\\" onclick=\\"x")')).toBe('<p><a href="https://a.fi">a</a></p>');
    expect(bodyHtml('[a](https://a.fi"onclick="x)')).toBe('<p><a href="https://a.fi%22onclick=%22x">a</a></p>');
  });
});

test('bodyText gives the words of each block on a line, without marks, addresses and HTML', () => {
  expect(bodyText('## Otsikko\n\n**Katso** [sivu](https://a.fi) <b>nyt</b>.\n\n- a\n- b')).toBe(
    'Otsikko\nKatso sivu nyt.\na\nb',
  );
  expect(bodyText('')).toBe('');
});

test('parseBody keeps the lines of nodes', () => {
  expect(parseBody('a\n\n## b')?.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
    ['paragraph', 1],
    ['heading', 3],
  ]);
});

const half = signLimit / 2;
test.each([
  ['quotes', '>'.repeat(signLimit)],
  ['lists', '- '.repeat(signLimit)],
  ['numbered lists', '1) '.repeat(signLimit)],
  ['emphasis', `${'*a '.repeat(half)}b${' a*'.repeat(half)}`],
  ['pictures', `${'!['.repeat(half)}a${'](x)'.repeat(half)}`],
  ['brackets', '['.repeat(signLimit)],
])('the deepest %s that can be read do not overflow', (_, body) => {
  const entry = read('content/organisations/a.md', new TextEncoder().encode(`---\nname: A\n---\n${body}`));
  expect(entry.fault).toBeUndefined();
  expect(bodyHtml(entry.body)).toEqual(expect.any(String));
  expect(bodyText(entry.body)).toEqual(expect.any(String));
});

describe('a body of words alone takes a short way', () => {
  test.for([
    'Yksi kappale.',
    'Ensimmäinen rivi\ntoinen rivi.\n\nToinen kappale, "lainaus" ja it\'s – viiva.\n',
    '\n\nTyhjää alussa ja lopussa.\n\n\nJa välissä.\n\n',
    'Hinta 5 euroa (3+2), klo 12.30; a/b @ c: d!',
  ])('to what the parser makes of it: %j', (body) => {
    const twin = `${body}\n\n*x*`;
    expect(`${bodyHtml(body)}\n<p><em>x</em></p>`).toBe(bodyHtml(twin));
    expect(`${bodyText(body)}\nx`).toBe(bodyText(twin));
  });
});

test.each(['yksi\\\nkaksi', 'yksi  \nkaksi'])('a line break in %j is a space between words', (text) => {
  expect(bodyText(text)).toBe('yksi kaksi');
});
