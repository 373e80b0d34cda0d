import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };
import { situations } from '#schema/situations.ts';
import { activities, families } from '#schema/vocabularies.ts';

const lucide = new Map(Object.entries(nodes as unknown as Record<string, [tag: string, attributes: object][]>));

/** Icons of the pages themselves; the others belong to situations, families and activities. */
const ofPages = ['ellipsis', 'globe', 'info', 'languages', 'mail', 'map-pin', 'phone', 'play', 'search', 'users-round'];

/** Every icon of the site, by its name in Lucide. */
export const iconNames: ReadonlySet<string> = new Set([
  ...ofPages,
  ...[...situations, ...families, ...activities].map(({ icon }) => icon),
]);

/** The file of all icons, which a page's icons point into: a browser fetches it once for all pages. */
export const iconFile = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${[...iconNames]
    .map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing(name)}</symbol>`)
    .join('')}</svg>\n`;

/** What stands inside the `<svg>` of a Lucide icon; an unknown name is an error of ours, so it throws. */
export function drawing(name: string): string {
  const shapes = lucide.get(name);
  if (!shapes) throw new Error(`Lucide has no icon "${name}"`);
  return shapes
    .map(([tag, attributes]) => {
      const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return `<${tag}${pairs.join('')}/>`;
    })
    .join('');
}
