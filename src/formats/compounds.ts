/** The shortest part of a compound that is a word of its own. */
const least = 4;

/** Links between the parts of Finnish and Swedish compounds: `yhteyshenkilö`, `naistenryhmä`. */
const links = ['', 's', 'n'];

/**
 * Finds the parts of Finnish and Swedish compounds, whose words Pagefind does not divide: `kielikahvilassa` has
 * `kieli` and `kahvilassa`. A part counts when the texts have it, or its beginning, as a word of its own.
 */
export function compoundParts(texts: Iterable<string>): (text: string) => string[] {
  const known = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) known.add(word);
  const found = new Map<string, string[]>();
  return (text) => [
    ...new Set(
      wordsOf(text).flatMap((word) => {
        const parts = found.get(word) ?? partsOf(word, known);
        found.set(word, parts);
        return parts;
      }),
    ),
  ];
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

function partsOf(word: string, known: Set<string>): string[] {
  const parts: string[] = [];
  for (let at = least; at <= word.length - least; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const whole = links.map((link) => (link && head.endsWith(link) ? head.slice(0, -1) : link ? '' : head));
    const first = whole.find((candidate) => candidate.length >= least && known.has(candidate));
    if (first && begins(tail, known)) parts.push(first, tail);
  }
  return parts;
}

/** A word stands at the beginning of an inflected part: `kahvila` of `kahvilassa`. */
function begins(part: string, known: Set<string>): boolean {
  for (let end = part.length; end >= Math.min(part.length, least + 1); end--)
    if (known.has(part.slice(0, end))) return true;
  return false;
}
