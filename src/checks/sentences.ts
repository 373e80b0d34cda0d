/** The sentences of a body with the line on which each begins, from 1. */
export function sentences(body: string): { sentence: string; line: number }[] {
  const found: { sentence: string; line: number }[] = [];
  for (const match of body.matchAll(/[^\s.!?][^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g))
    found.push({
      sentence: match[0].replace(/\s+/g, ' ').trim(),
      line: body.slice(0, match.index).split('\n').length,
    });
  return found;
}
