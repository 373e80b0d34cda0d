// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { idFor, offerWays, saidBy, sentOf, thank, withSource } from './end.ts';
import type { FormPage, FormWords } from './words.ts';

const said = { message: 'Soitin sinne.', contact: 'a@b.fi', speaksFor: true, address: '' };
const file = { text: 'file', base: '1a2b3c4d' };

test.each([
  [
    'change',
    'talo',
    { kind: 'change', id: 'talo', file: 'file', base: '1a2b3c4d', message: 'Soitin sinne.', contact: 'a@b.fi' },
  ],
  ['new', '', { kind: 'new', file: 'file', message: 'Soitin sinne.', contact: 'a@b.fi' }],
  ['confirm', 'talo', { kind: 'confirm', id: 'talo', message: 'Soitin sinne.', contact: 'a@b.fi' }],
  ['note', '', { kind: 'note', message: 'Soitin sinne.', contact: 'a@b.fi' }],
] as const)('%s sends what it needs', (kind, id, sent) => {
  expect(sentOf(kind, id, file, said, 'so')).toEqual({ ...sent, lang: 'so', speaksFor: true });
});

test('what nobody has said is not sent; what only robots fill in is', () => {
  const nothing = { message: '', contact: '', speaksFor: false, address: '' };
  expect(sentOf('confirm', 'talo', file, nothing, 'fi')).toEqual({
    kind: 'confirm',
    id: 'talo',
    lang: 'fi',
    speaksFor: false,
  });
  expect(sentOf('note', '', file, { ...nothing, address: 'x' }, 'fi')).toMatchObject({ address: 'x' });
});

test('the last screen is read as it stands', () => {
  document.body.innerHTML = `<form><textarea name="message"> Hei </textarea><input name="contact" value="a@b.fi">
<input type="radio" name="speaks" value="yes" checked><input name="address"></form>`;
  expect(saidBy(document.querySelector('form') ?? expect.fail())).toEqual({ ...said, message: 'Hei' });
});

test('a new entry is named by its name, and its website is a source where nobody names one', () => {
  expect([idFor({ name: 'Äiti & lapsi ry' }), idFor({ name: 'جمعية' }), idFor({})]).toEqual([
    'aiti-lapsi-ry',
    'uusi',
    'uusi',
  ]);
  const sources = [{ url: 'https://a.fi/', asOf: '2026-12-01' }];
  expect(withSource({ website: 'https://a.fi/' }, '2026-12-01')).toEqual({ website: 'https://a.fi/', sources });
  expect(withSource({ sources, website: 'https://b.fi/' }, '2027-01-01')).toEqual({
    sources,
    website: 'https://b.fi/',
  });
  expect(withSource({ name: 'A', sources: [{}] }, '2026-12-01')).toEqual({ name: 'A', sources: [{}] });
});

const words = { copied: 'copied', sent: 'thanks' } as FormWords;
const told = { words, email: '', repository: 'https://github.com/a/b' } as FormPage;
const links = '<a id="download"></a><a id="mail"></a><a id="github"></a><p id="outcome"></p>';
const at = (id: string) => document.querySelector<HTMLAnchorElement>(`#${id}`) ?? expect.fail(id);
const proposal = { id: 'talo', name: 'Talo', text: 'file', isNew: false };

test('the file can be taken along, written in a letter where somebody reads it, and copied for GitHub', async () => {
  document.body.innerHTML = links;
  const [copied, made]: [string[], Blob[]] = [[], []];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  offerWays(told, proposal, 'Hei');
  expect([at('download').download, at('mail').hidden, at('github').href]).toEqual([
    'talo.md',
    true,
    'https://github.com/a/b/edit/main/content/organisations/talo.md',
  ]);
  expect(await made[0]?.text()).toBe('file');
  at('github').click();
  await vi.waitFor(() => expect(at('outcome').textContent).toBe('copied'));
  expect(copied).toEqual(['file']);
  offerWays({ ...told, email: 'toimitus@example.org' }, proposal, 'Hei');
  expect([at('mail').hidden, at('mail').href.startsWith('mailto:toimitus@example.org?')]).toEqual([false, true]);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('thanks stand in the place of the form, with a link to what becomes of it', () => {
  document.body.innerHTML = '<div id="page"><form></form></div>';
  thank(at('page'), words, '/intake/submissions/abc', 'follow');
  expect(at('page').innerHTML).toBe(
    '<div><h2 tabindex="-1">thanks</h2><p><a href="/intake/submissions/abc">follow</a></p></div>',
  );
  expect(document.activeElement?.tagName).toBe('H2');
});
