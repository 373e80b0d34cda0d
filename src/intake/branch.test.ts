import { describe, expect, test } from 'vitest';
import { branchOf, commitMessage, titleOf } from './branch.ts';
import { job } from './testing.ts';

describe('a branch', () => {
  test('is one for one text of one entry', () => {
    expect(branchOf('a', 'text')).toBe(branchOf('a', 'text'));
    expect(branchOf('a', 'text')).not.toBe(branchOf('a', 'text '));
    expect(branchOf('a', 'text')).not.toBe(branchOf('b', 'text'));
    expect(branchOf('naistari', 'text')).toMatch(/^intake\/naistari-[0-9a-f]{16}$/);
    expect(branchOf('a'.repeat(80), '').length).toBeLessThan(100);
  });

  test('says what it is, and nothing that its sender wrote but the entry', () => {
    const said = commitMessage(job('c', { message: 'SALAISUUS', contact: 'a@b.fi', receipt: 'f'.repeat(32) }));
    expect(titleOf(said)).toBe('Change esimerkki');
    for (const word of ['SALAISUUS', 'a@b.fi', 'f'.repeat(32), 'Kahvila']) expect(said).not.toContain(word);
    expect(said).toContain('so');
  });

  test.each([
    [{ kind: 'new' as const }, 'Add esimerkki', 'does not speak'],
    [{ kind: 'change' as const, speaksFor: true }, 'Change esimerkki', 'says that they speak'],
    [{ kind: 'confirm' as const, speaksFor: true }, 'Confirm esimerkki', 'by a signed link'],
  ])('%j is told as "%s"', (facts, title, claim) => {
    const said = commitMessage(job('c', facts));
    expect(titleOf(said)).toBe(title);
    expect(said).toContain(claim);
  });
});
