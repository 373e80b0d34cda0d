// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { bodyTree } from '#entry/body.ts';
import type { FormField } from '#formats/form-fields.ts';
import { drawChanges, drawPreview } from './preview.ts';

const field = (name: string): FormField => ({
  name,
  label: name,
  fi: name,
  required: false,
  type: 'text',
  many: false,
});
const fields = ['name', 'summary', 'body', 'phone', 'email', 'website', 'cost'].map(field);
let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
});

test('an entry is drawn as readers will see it, with links that call, write and lead', () => {
  const facts = {
    name: 'Talo',
    language: 'ar',
    summary: 'Yksi lause.',
    phone: '+358401234567',
    email: 'info@a.fi',
    website: 'https://a.fi/',
    cost: 'free',
  };
  drawPreview(box, fields, facts, bodyTree('Hei **sinä**.\n\n3. [sivu](https://a.fi/)'));
  expect(box.innerHTML).toBe(
    '<h3 dir="auto">Talo</h3><div lang="ar" dir="auto"><p class="lead">Yksi lause.</p><p>Hei <strong>sinä</strong>.</p>\n' +
      '<ol start="3">\n<li><a href="https://a.fi/">sivu</a></li>\n</ol></div><dl class="facts">' +
      '<div><dt>phone</dt><dd><a href="tel:+358401234567" dir="ltr">+358401234567</a></dd></div>' +
      '<div><dt>email</dt><dd><a href="mailto:info@a.fi" dir="ltr">info@a.fi</a></dd></div>' +
      '<div><dt>website</dt><dd><a href="https://a.fi/" dir="ltr">https://a.fi/</a></dd></div>' +
      '<div><dt>cost</dt><dd dir="auto">free</dd></div></dl>',
  );
});

test('what somebody types never becomes code or a link that runs', () => {
  drawPreview(
    box,
    fields,
    { name: '<b>x</b>', website: 'javascript:alert(1)', summary: '<img>' },
    bodyTree('<script>1</script>'),
  );
  expect(box.querySelectorAll('a, b, img, script')).toHaveLength(0);
  expect(box.querySelector('h3')?.textContent).toBe('<b>x</b>');
});

const words = { was: 'now', will: 'then', nothing: 'nothing' };
test('what changes is told field by field, what was and what will be', () => {
  expect(
    drawChanges(box, fields, { phone: '1', cost: 'free' }, { phone: '2', email: 'a@b.fi', cost: 'free' }, words),
  ).toBe(true);
  const told = [...box.querySelectorAll('h4, dt, dd')].map(({ textContent }) => textContent);
  expect(told).toEqual(['phone', 'now', '1', 'then', '2', 'email', 'now', '–', 'then', 'a@b.fi']);
  expect(drawChanges(box, fields, { phone: '1' }, { phone: '1' }, words)).toBe(false);
  expect(box.textContent).toBe('nothing');
});
