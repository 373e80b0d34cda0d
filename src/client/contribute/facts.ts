/** What somebody has filled in: the facts of an entry, and its description as `body`. */
export type Facts = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** What stands at a path; nothing where nothing stands. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner: unknown, name) => (inner as Record<string | number, unknown> | undefined)?.[name], value);

/** The same with another value at a path; lists and parts on the way are made, those before stay as they were. */
export function withValue(value: unknown, [name, ...rest]: Path, next: unknown): unknown {
  if (name === undefined) return next;
  const inner = withValue((value as Record<string | number, unknown> | undefined)?.[name], rest, next);
  if (typeof name === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...value] : [];
    list[name] = inner;
    return list;
  }
  return { ...(value as Facts | undefined), [name]: inner };
}

/** Without what is empty: texts without a letter, lists and parts without anything inside. */
export function filledIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return orNothing(value.map(filledIn).filter((one) => one !== undefined));
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const full = Object.entries(value).map(([name, inner]) => [name, filledIn(inner)] as const);
  const kept = full.filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const orNothing = (list: unknown[]) => (list.length > 0 ? list : undefined);

/** Names of the fields that differ. */
export const differing = (before: Facts, after: Facts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(filledIn(before[name])) !== JSON.stringify(filledIn(after[name])),
  );

/** What somebody has changed, upon what others have changed meanwhile. */
export function upon(newer: Facts, before: Facts, mine: Facts): Facts {
  const own = differing(before, mine).map((name) => [name, mine[name]] as const);
  return { ...newer, ...Object.fromEntries(own) };
}
