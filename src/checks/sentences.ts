/** Lines that belong together: a paragraph, a heading, an item of a list. */
const block = /[^\n]+(?:\n(?!\s*\n|\s*(?:[-*+#>]|\d+[.)]) )[^\n]+)*/g;
/** Ends at . ! ? before a space; Chinese ends of sentences have no space after them. */
const sentence = /[^\s.!?؟。？！][^.!?؟。？！]*(?:[.!?؟](?!\s|$)[^.!?؟。？！]*)*[.!?؟。？！]*/g;

/** The sentences of a body with the line on which each begins, from 1. */
export function sentences(body: string): { sentence: string; line: number }[] {
  let line = 1;
  let read = 0;
  return [...body.matchAll(block)].flatMap(({ 0: text, index }) =>
    [...text.matchAll(sentence)].map((match) => {
      const start = index + match.index;
      for (let at = body.indexOf('\n', read); at >= 0 && at < start; at = body.indexOf('\n', read)) {
        line++;
        read = at + 1;
      }
      return { sentence: match[0].replace(/\s+/g, ' ').trim(), line };
    }),
  );
}
