import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { bodyHtml, bodyText } from '#entry/body.ts';
import { read } from '#entry/read.ts';
import { promised, within } from './promise.ts';
import { textOf } from './texts.ts';

const vectors = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)" onclick="a()">a</a>',
  '<!-- --!><b>',
  '<![CDATA[',
  '<?php',
  '</p><style>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&colon;alert(1))',
  '[a](java\nscript:alert(1))',
  '[a](data:text/html,<b>)',
  '[a](https:evil)',
  '[a](//evil.fi)',
  '[a](https://a@evil.fi)',
  '[a](https://a.fi/ "\' onclick=a")',
  '[a](<https://a.fi/ b>)',
  '[a](tel:+358401234567)',
  '[a](mailto:a@b.fi?subject=x)',
  '[a][b]',
  '\n\n[b]: javascript:alert(1)\n\n',
  '![a](https://a.fi/a.png)',
  '<https://a.fi>',
  '<javascript:alert(1)>',
  '[![a](x)](https://a.fi)',
  '[<https://a.fi>](https://b.fi)',
  '&lt;script&gt;',
  '&#106;avascript:',
  '\n# a\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '\n```\n',
  '\n---\n',
  '\n| a | b |\n|---|---|\n',
  '[^1]',
  '\n[^1]: a\n',
  '~~a~~',
  '**',
  '*_',
  'a\n\n',
  'sanoja ',
];

const allowed = new Set(['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br', 'h2', 'h3', 'blockquote']);

/** Throws where HTML holds anything but the few elements, and links that anyone may follow. */
function assertPlain(html: string): void {
  const open: string[] = [];
  const refuse = (what: string) => assert.fail(`${what} in ${html}`);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!allowed.has(name)) refuse(`<${name}>`);
        if (name === 'a' && open.includes('a')) refuse('a link in a link');
        for (const [attribute, value] of Object.entries(attributes))
          if (name === 'a' && attribute === 'href') assertSafe(value);
          else if (name !== 'ol' || attribute !== 'start' || !/^\d+$/.test(value)) refuse(`${name} ${attribute}`);
        open.push(name);
      },
      onclosetag: () => void open.pop(),
      oncomment: () => refuse('a comment'),
      onprocessinginstruction: () => refuse('an instruction'),
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
}

function assertSafe(href: string): void {
  const { protocol, username, password } = new URL(href);
  assert.match(protocol, /^(?:https|mailto|tel):$/);
  assert.equal(username + password, '');
}

export const bodies = [
  promised('a body is plain HTML, soon', textOf(60, ...vectors), (text) => {
    const { body, fault } = read('content/organisations/a.md', Buffer.from(`---\nname: a\n---\n\n${text}\n`));
    if (fault) return;
    assertPlain(within(500, () => bodyHtml(body)));
    within(500, () => bodyText(body));
  }),
];
