import fc from 'fast-check';

/** Signs that keyboards, spreadsheets and word processors write, and those that only an attacker does. */
export const sign = fc.oneof(
  fc.constantFrom(...'\n\r\t  "\'&!|>#:-?,[]{}%@`*_~<>=\\/.()+0159aäöéÅ'),
  fc.constantFrom('\r\n', '\u00a0', '\u202f', '\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', 'e\u0301', 'a\u0308'),
  fc.constantFrom('\u0000', '\u001b', '\u0085', '\u2028', '\u202e', '\u2066', 'ß', 'İ', 'ﷺ', '👩‍👧', 'ع', '律'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

/** Any text, made of such signs and of some pieces. */
export const textOf = (most: number, ...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(pieces.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, sign) : sign, {
      maxLength: most,
    })
    .map((parts) => parts.join(''));

/** How often each word stands in a text, in the one form of its letters. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that a text has and another has less often. */
export function lost(before: string, after: string): string[] {
  const kept = wordsOf(after);
  return [...wordsOf(before)].flatMap(([word, count]) => ((kept.get(word) ?? 0) < count ? [word] : []));
}
