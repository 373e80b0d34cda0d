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
