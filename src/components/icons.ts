import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };

const icons = new Map(Object.entries(nodes as unknown as Record<string, [tag: string, attributes: object][]>));
const drawings = new Map<string, string>();

/** What stands inside the `<svg>` of a Lucide icon; an unknown name is an error of ours, so it throws. */
export function drawing(name: string): string {
  const made = drawings.get(name);
  if (made !== undefined) return made;
  const shapes = icons.get(name);
  if (!shapes) throw new Error(`Lucide has no icon "${name}"`);
  const text = shapes
    .map(([tag, attributes]) => {
      const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return `<${tag}${pairs.join('')}/>`;
    })
    .join('');
  drawings.set(name, text);
  return text;
}
