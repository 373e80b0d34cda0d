import { describe, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { artefactOf, limits, opened } from './artefact.ts';
import { blobName } from './blob.ts';
import type { FileChange } from './change.ts';
import { bytes, pathOf } from './testing.ts';

const head = 'a'.repeat(40);
const path = pathOf('a');
const [was, will] = [bytes(organisation()), bytes(organisation({ name: 'Uusi ry' }))];
const file: FileChange = { path, before: was, after: will };
const pull = [{ path, blob: blobName(will) }];
const before = (asked: string) => (asked === path ? was : undefined);
const open = (text: string, files: Parameters<typeof opened>[2] = pull) => opened(text, head, files, before);
const honest = artefactOf(head, [file]);

/** The honest artefact with something else in it. */
const lying = (change: (parts: { head: string; files: Record<string, unknown>[] }) => void) => {
  const parts = JSON.parse(honest);
  change(parts);
  return JSON.stringify(parts);
};
const base64 = (text: string) => btoa(text);

test('an honest artefact brings what the pull request holds, byte for byte', () => {
  expect(open(honest)).toEqual({ files: [{ path, before: was, after: will }], more: 0 });
  const strange = new Uint8Array([0xef, 0xbb, 0xbf, 0, 13, 10, 255]);
  const told = open(artefactOf(head, [{ path, after: strange }]), [{ path, blob: blobName(strange) }]);
  expect('files' in told && told.files[0]?.after).toEqual(strange);
});

test("names of bytes are Git's", () => {
  expect(blobName(bytes('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  expect(blobName(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});

test('what is removed, what is no content, and what stands so already need no bytes', () => {
  const files = [
    { path },
    { path: '.github/workflows/check.yml', blob: head },
    { path: 'content/organisations/../a.md', blob: head },
  ];
  expect(open(artefactOf(head, []), files)).toEqual({
    files: [
      { path, before: was },
      { path: '.github/workflows/check.yml' },
      { path: 'content/organisations/../a.md' },
    ].map((one) => ({
      before: undefined,
      ...one,
    })),
    more: 0,
  });
  expect(open(artefactOf(head, []), [{ path, blob: blobName(was) }])).toEqual({ files: [], more: 0 });
});

test('a link says that it is one, a large file its size', () => {
  const link = bytes('../../package.json');
  expect(open(artefactOf(head, [{ path, after: link, isLink: true }]), [{ path, blob: blobName(link) }])).toMatchObject(
    {
      files: [{ isLink: true }],
    },
  );
  const large = new Uint8Array(limits.bytes + 1);
  expect(open(artefactOf(head, [{ path, after: large }]))).toMatchObject({ files: [{ path, size: limits.bytes + 1 }] });
});

describe('an artefact that lies', () => {
  test.each([
    [
      'another text',
      lying(({ files }) => Object.assign(files[0] ?? {}, { base64: base64('harmless') })),
      /not the one/,
    ],
    ['another commit', artefactOf('b'.repeat(40), [file]), /another commit/],
    ['a file that the pull request has not', artefactOf(head, [file, { path: pathOf('b'), after: will }]), /has not/],
    ['a file missing', artefactOf(head, []), /missing/],
    ['a file twice', lying(({ files }) => files.push(files[0] ?? {})), /twice/],
    [
      'a small file called too large',
      lying(({ files }) => Object.assign(files[0] ?? {}, { base64: undefined, size: 5 })),
      /missing/,
    ],
    ['neither bytes nor size', lying(({ files }) => Object.assign(files[0] ?? {}, { base64: undefined })), /missing/],
    [
      'a way out',
      lying(({ files }) => Object.assign(files[0] ?? {}, { path: '../../src/site.ts' })),
      /not what the check makes/,
    ],
    ['a field more', lying((parts) => Object.assign(parts, { decision: 'accept' })), /not what the check makes/],
    [
      'bytes that are none',
      lying(({ files }) => Object.assign(files[0] ?? {}, { base64: '%%%' })),
      /not what the check makes/,
    ],
    ['no JSON', 'PK\u0003\u0004', /not what the check makes/],
    ['nothing', '', /not what the check makes/],
    ['another JSON', '[]', /not what the check makes/],
    ['a head that is none', artefactOf('main', [file]), /not what the check makes/],
    ['too much', ' '.repeat(limits.artefact + 1), /too large/],
    [
      'too many files',
      lying((parts) => {
        parts.files = Array.from({ length: limits.files + 1 }, () => parts.files[0] ?? {});
      }),
      /not what the check makes/,
    ],
  ])('%s: is not believed, and it is said why', (_, text, why) => {
    const told = open(text);
    expect('refused' in told && told.refused.en).toMatch(why);
    expect('refused' in told && told.refused.fi).toMatch(/^Tarkistuksen tuomaa tiedostoa ei voi uskoa: .*\. Katso/);
  });

  test('a large file that is told as one is shown as unread, not as harmless', () => {
    const text = lying(({ files }) => Object.assign(files[0] ?? {}, { base64: undefined, size: limits.bytes + 1 }));
    expect(open(text)).toEqual({ files: [{ path, before: was, size: limits.bytes + 1 }], more: 0 });
  });
});

test('1,200 files: so many are brought, the others counted', () => {
  const all = Array.from(
    { length: 1200 },
    (_, index): FileChange => ({ path: pathOf(`a${index}`), after: bytes(`${index}`) }),
  );
  const told = open(
    artefactOf(head, all),
    all.map(({ path, after }) => ({ path, blob: blobName(after ?? was) })),
  );
  expect(told).toMatchObject({ more: 200 });
  expect('files' in told && told.files).toHaveLength(1000);
});

test('the largest artefact that the check makes fits', () => {
  const largest = limits.files * 10_000;
  expect(largest).toBeLessThan(limits.artefact);
  expect(artefactOf(head, [{ path, after: new Uint8Array(limits.bytes) }]).length).toBeLessThan(limits.bytes * 1.4);
});
