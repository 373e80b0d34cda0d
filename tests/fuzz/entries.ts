import assert from 'node:assert/strict';
import { check } from '#checks/index.ts';

import { material, ofTheWhole } from '#checks/testing.ts';
import { bodyText } from '#entry/body.ts';
import { print } from '#entry/print.ts';
import { type Entry, read } from '#entry/read.ts';
import { schemas } from '#schema/organisation.ts';
import { files, type HostileFile } from './files.ts';
import { promised, within } from './promise.ts';
import { lost } from './texts.ts';

/** Numbers in the one way in which they are printed, blocks without their indentation, and letters of double quotes that are written as escapes. */
const plainly = (text: string) =>
  text
    .replace(/(?<=[:-] *[|>])[-+\d]+$/gm, '')
    .replace(/: ([-+]?(?:0[xo])?[\d.]+(?:e[-+]?\d+)?)[ \t]*$/gim, (whole, number) =>
      Number.isNaN(Number(number)) ? whole : `: ${Number(number)}`,
    )
    .replace(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/gi, (_, two, four) =>
      String.fromCharCode(Number.parseInt(two ?? four, 16)),
    )
    .replace(/\\[ntr]|[\u00ad\u200b\u2060\ufeff]/g, (sign) => (sign.startsWith('\\') ? ' ' : ''));

const entryOf = ({ path, text }: HostileFile): Entry => read(path, Buffer.from(text));

/** What `npm run fix` would write; nothing where it leaves the file. */
const fixed = ({ kind, frontmatter, body, fault }: Entry): string | undefined =>
  fault || !schemas[kind].safeParse(frontmatter).success ? undefined : print(kind, frontmatter, body);

export const entries = [
  promised('any file is judged soon, and every finding names it and one of its lines', files, (file) => {
    const lines = file.text.split('\n').length;
    const found = within(1500, () => check(material({ [file.path]: Buffer.from(file.text) })));
    for (const { rule, file: named, line, message } of found) {
      if (ofTheWhole.includes(rule)) continue;
      assert.equal(named, file.path, rule);
      assert.ok(Number.isInteger(line) && line > 0 && line <= lines, `${rule}: line ${line} of ${lines}`);
      assert.ok(message.fi && message.en, rule);
    }
  }),
  promised('"fix" keeps every word, and changes nothing the second time', files, (file) => {
    const before = entryOf(file);
    const text = fixed(before);
    if (text === undefined) return;
    assert.deepEqual(lost(plainly(before.text), plainly(text)), [], 'lost words');
    const after = entryOf({ ...file, text });
    assert.equal(after.fault, undefined);
    assert.deepEqual(after.frontmatter, before.frontmatter);
    assert.deepEqual(lost(bodyText(before.body), bodyText(after.body)), [], 'lost words of the body');
    assert.equal(fixed(after), text);
  }),
];
