import type { Finding, Material, Rule } from './material.ts';

/**
 * All findings of some rules, sorted by file and line; a rule whose table cannot be read is silent. `seenBy` gives a rule less
 * than all of the material where it needs no more.
 */
export function findingsOf(
  rules: readonly Rule[],
  material: Material,
  seenBy: (rule: Rule) => Material = () => material,
): Finding[] {
  const broken = ({ needs = [] }: Rule) =>
    needs.some((table) => material.faults.some(({ path }) => path.startsWith(table)));
  return rules
    .flatMap((rule) => (broken(rule) ? [] : [...rule.check(seenBy(rule))]))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
