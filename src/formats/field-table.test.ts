import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { organisation } from '#schema/organisation.ts';
import { fieldTable } from './field-table.ts';

const readme = await readFile(`${import.meta.dirname}/../../content/organisations/README.md`, 'utf8');
const rows = fieldTable().split('\n');
const row = (name: string) => rows.find((line) => line.startsWith(`| \`${name}\` |`));

describe('fieldTable', () => {
  it('names a field in both languages, says that it is required and shows an example', () => {
    expect(row('name')).toBe('| `name` | virallinen nimi | official name | kyllä / yes | `Esimerkki ry` |');
  });

  it('lists the values of a closed list once and then points to it', () => {
    expect(row('cost')).toBe('| `cost` | hinta | cost |  | `free`, `paid` |');
    expect(row('offers.cost')).toBe('| `offers.cost` | hinta | cost |  | kuten / as `cost` |');
  });

  it('gives fields inside another dotted names, after it', () => {
    expect(row('offers.when')).toContain('rivit alla / rows below');
    expect(rows.indexOf(row('offers.when') ?? '')).toBeLessThan(rows.indexOf(row('offers.when.slots.from') ?? ''));
  });
});

describe('content/organisations/README.md', () => {
  it('shows an example that is a good file in its canonical form', () => {
    const text = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const entry = read('content/organisations/esimerkki.md', new TextEncoder().encode(text));
    expect(organisation.safeParse(entry.frontmatter).error?.issues).toBeUndefined();
    expect(print('organisation', entry.frontmatter, entry.body)).toBe(text);
  });
});
