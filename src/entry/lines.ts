import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * The line of the file, from 1, on which the value at a path stands; of its nearest parent where it is missing.
 * Slow: ask only when there is a finding to place.
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const counter = new LineCounter();
  const yaml = text.replace(/^---\r?\n/, '').replace(/\r?\n---[ \t]*(\r?\n[\s\S]*)?$/, '\n');
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'failsafe' });
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + 1;
  }
  return 1;
}
