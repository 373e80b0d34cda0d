/** Lines that belong together: a paragraph, a heading, an item of a list. */
const block = /[^\n]+(?:\n(?!\s*\n|\s*(?:[-*+#>]|\d+[.)]) )[^\n]+)*/g;
const sentence = /[^\s.!?][^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g;

/** The sentences of a body with the line on which each begins, from 1. */
export function sentences(body: string): { sentence: string; line: number }[] {
  return [...body.matchAll(block)].flatMap(({ 0: text, index }) =>
    [...text.matchAll(sentence)].map((match) => ({
      sentence: match[0].replace(/\s+/g, ' ').trim(),
      line: body.slice(0, index + match.index).split('\n').length,
    })),
  );
}
