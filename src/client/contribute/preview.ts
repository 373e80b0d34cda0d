import type { Root as HastRoot } from 'hast';
import { element } from '#client/dom/element.ts';
import type { FormField } from '#formats/form-fields.ts';
import { differing, type Facts } from './facts.ts';
import { said } from './said.ts';
import type { FormWords } from './words.ts';

/** What stands on the page in a way of its own; all else is a name and its value. */
const apart = ['name', 'summary', 'body', 'language', 'status', 'sources'];

const schemes: Record<string, string> = { phone: 'tel:', email: 'mailto:', website: '' };

/** Draws an entry as readers will see it: name, sentence, description, then each fact by its name. */
export function drawPreview(box: HTMLElement, fields: readonly FormField[], facts: Facts, tree: HastRoot): void {
  box.textContent = '';
  element(box, 'h3', String(facts['name'] ?? '')).dir = 'auto';
  const own = element(box, 'div');
  own.lang = String(facts['language'] ?? '');
  own.dir = 'auto';
  element(own, 'p', String(facts['summary'] ?? ''), 'lead');
  for (const node of tree.children) drawNode(own, node);
  const list = element(box, 'dl', '', 'facts');
  for (const field of fields) {
    const lines = apart.includes(field.name) ? [] : said(field, facts[field.name]);
    if (lines.length === 0) continue;
    const item = element(list, 'div');
    element(item, 'dt', field.label);
    for (const line of lines) drawLine(element(item, 'dd'), field.name, line);
  }
}

function drawLine(box: HTMLElement, name: string, line: string) {
  const scheme = schemes[name];
  const link =
    scheme === undefined || (name === 'website' && !line.startsWith('https://')) ? undefined : element(box, 'a', line);
  if (link) link.href = `${scheme}${line}`;
  else box.textContent = line;
  (link ?? box).dir = link ? 'ltr' : 'auto';
}

type Node = HastRoot['children'][number];

/** Makes the elements of a sanitised tree. */
function drawNode(parent: HTMLElement, node: Node): void {
  if (node.type === 'text') parent.append(node.value);
  if (node.type !== 'element') return;
  const made = element(parent, node.tagName as 'a');
  const { href, start } = node.properties;
  if (typeof href === 'string') made.href = href;
  if (start) made.setAttribute('start', String(start));
  for (const inner of node.children) drawNode(made, inner);
}

/** Draws what changes, field by field; tells whether anything does. */
export function drawChanges(
  box: HTMLElement,
  fields: readonly FormField[],
  before: Facts,
  facts: Facts,
  words: Pick<FormWords, 'was' | 'will' | 'nothing'>,
): boolean {
  box.textContent = '';
  const changed = differing(before, facts).flatMap((name) => fields.filter((field) => field.name === name));
  if (changed.length === 0) element(box, 'p', words.nothing);
  for (const field of changed) {
    element(box, 'h4', field.label);
    const list = element(box, 'dl', '', 'facts');
    for (const [label, value] of [
      [words.was, before[field.name]],
      [words.will, facts[field.name]],
    ] as const) {
      const item = element(list, 'div');
      element(item, 'dt', label);
      element(item, 'dd', said(field, value).join('\n') || '–').dir = 'auto';
    }
  }
  return changed.length > 0;
}
