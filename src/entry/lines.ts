import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * Reads the text of a file once, when the first line is asked for, and gives for a path the line of the file, from 1, on
 * which the value stands; of its nearest parent where it is missing.
 */
export function linesOf(text: string): (path: readonly PropertyKey[]) => number {
  let read: ReturnType<typeof positions> | undefined;
  return (path) => {
    read ??= positions(text);
    for (let length = path.length; length > 0; length--) {
      const node = read.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return read.counter.linePos(node.range[0]).line + 1;
    }
    return 1;
  };
}

function positions(text: string) {
  const counter = new LineCounter();
  const yaml = text.replace(/^---[ \t]*\r?\n/, '').replace(/\r?\n---[ \t]*(\r?\n[\s\S]*)?$/, '\n');
  return { counter, document: parseDocument(yaml, { lineCounter: counter, schema: 'failsafe' }) };
}

const known = new WeakMap<object, ReturnType<typeof linesOf>>();

/** The line of one path in the text of a file about which there may be more to say: it is read once. */
export function lineWithin(file: object, text: string, path: readonly PropertyKey[]): number {
  const line = known.get(file) ?? linesOf(text);
  known.set(file, line);
  return line(path);
}
