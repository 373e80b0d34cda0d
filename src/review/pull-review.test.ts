import { expect, test } from 'vitest';
import { organisation, today } from '#checks/testing.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { artefactOf } from './artefact.ts';
import { blobName } from './blob.ts';
import type { Pull } from './pull.ts';
import { messageFor } from './pull-review.ts';
import { bytes, contentOf, pathOf, reachable } from './testing.ts';

const head = 'a'.repeat(40);
const path = pathOf('a');
const canonical = (text: string) => {
  const { frontmatter, body } = read(path, bytes(text));
  return print('organisation', frontmatter, body);
};
const was = canonical(organisation(reachable));
const will = was.replace('"+358401234567"', '"+358401234568"');

/** The message on a pull request that leaves this text, told by GitHub as it is. */
function message(
  text: string,
  {
    artefact,
    now = was,
    body = '',
    patch = '@@ -1,20 +1,20 @@\n ',
  }: { artefact?: string; now?: string; body?: string; patch?: string } = {},
) {
  const pull: Pull = {
    ...{ number: 7, body, head, from: 'b'.repeat(40), run: 11 },
    files: [{ path, blob: blobName(bytes(text)) }],
    patches: new Map([[path, patch]]),
  };
  const brought = artefact ?? artefactOf(head, [{ path, after: bytes(text) }]);
  const standing = { before: () => bytes(was), now: () => bytes(now) };
  return messageFor(pull, brought, contentOf({ [path]: now }), standing, { today, preview: true });
}

test('says the review, with the address of the preview', () => {
  const { comment, suggestions, ...rest } = message(will);
  expect(rest).toEqual({ number: 7, head });
  expect(comment).toContain(`{"head":"${head}","decision":"look","reasons":["contact-replaced"]}`);
  expect(comment).toContain('<a href="https://github.com/kotokartta/kotokartta/actions/runs/11#artifacts">');
  expect(suggestions).toEqual([]);
});

test('an artefact that lies leads to no review, but to a word that says so', () => {
  const { comment, suggestions } = message(will, { artefact: artefactOf(head, [{ path, after: bytes(was) }]) });
  expect(comment).toContain('"reasons":["artefact"]');
  expect(comment).toContain('a file is not the one of the pull request');
  expect(suggestions).toEqual([]);
});

test('no artefact at all is one that cannot be believed', () => {
  expect(message(will, { artefact: '' }).comment).toContain('it is not what the check makes');
});

test('two people at one entry: the second is told', () => {
  expect(message(will, { now: was.replace('Neuvoja', 'Apua') }).comment).toContain(
    '"reasons":["moved","contact-replaced"]',
  );
  expect(message(will, { now: was.replace('Neuvoja', 'Apua') }).comment).not.toContain('Apua');
});

test('whom the sender speaks for comes from what they wrote in the pull request', () => {
  const body = 'Puhun järjestön puolesta / I speak for: Kilpailija ry\n';
  expect(message(will, { body }).comment).toContain('"reasons":["competitor","contact-replaced"]');
});

test('lines in canonical form are proposed where GitHub shows them', () => {
  const loose = will.replace('name: Esimerkki ry', "name: 'Esimerkki ry'");
  const shown = `@@ -1,2 +1,2 @@\n ---\n+name`;
  expect(message(loose, { patch: shown }).suggestions).toEqual([
    { path, line: 2, side: 'RIGHT', body: 'Vakiomuoto / Canonical form:\n\n```suggestion\nname: Esimerkki ry\n```' },
  ]);
  expect(message(loose, { patch: '@@ -9 +9 @@\n+phone' }).suggestions).toEqual([]);
});
