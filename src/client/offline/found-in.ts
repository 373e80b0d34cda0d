/** Addresses on the same site that the `href` and `src` of a page name, resolved against its own, without search and fragment. */
export function addressesIn(html: string, page: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, written = '']) => {
    try {
      const { origin, pathname } = new URL(written.replace(/&amp;/g, '&'), page);
      return origin === new URL(page).origin ? [pathname] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(found)];
}

/** Paths of the modules that a built module may load, now or later. */
export function modulesIn(code: string, path: string): string[] {
  const folder = path.replace(/[^/]*$/, '');
  const found = [...code.matchAll(/["'`](?:\.\/|[\w/-]*_astro\/)([\w.-]+\.(?:js|css))["'`]/g)];
  return [...new Set(found.map(([, name = '']) => folder + name))];
}
