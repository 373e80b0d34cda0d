import { expect, test } from 'vitest';
import { gitHubAddress, mailAddress } from './ways.ts';

const repository = 'https://github.com/someone/fork';
const known = { id: 'naistari', name: 'Naistari & co', text: '---\nname: Ä\n---\n', isNew: false };

test('GitHub opens a new file with its text, and a known one as it stands there', () => {
  const opened = new URL(gitHubAddress(repository, { ...known, isNew: true }));
  expect(opened.pathname).toBe('/someone/fork/new/main');
  expect(Object.fromEntries(opened.searchParams)).toEqual({
    filename: 'content/organisations/naistari.md',
    value: known.text,
  });
  expect(gitHubAddress(repository, known)).toBe(`${repository}/edit/main/content/organisations/naistari.md`);
});

test('a text that is too long for an address stays out of it', () => {
  const long = new URL(gitHubAddress(repository, { ...known, isNew: true, text: 'ä'.repeat(2000) }));
  expect([...long.searchParams.keys()]).toEqual(['filename']);
});

test('a letter has name, words and file, each as it was written', () => {
  const [, query = ''] = mailAddress('toimitus@example.org', known, 'Olen töissä siellä.').split('?');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    subject: 'Naistari & co',
    body: `Olen töissä siellä.\n\n${known.text}`,
  });
});

test('a letter that is too long ends between two signs', () => {
  const address = mailAddress('toimitus@example.org', { ...known, text: '😀'.repeat(2000) }, '');
  expect(address.length).toBeLessThanOrEqual(6000);
  expect(() => decodeURIComponent(address)).not.toThrow();
});
