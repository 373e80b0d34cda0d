import { told } from '#client/storage/told.ts';
import { carried } from '#finder/path.ts';

/** Lets links within the site take along what was told, at the moment in which they are followed. */
export function carryTold(): void {
  addEventListener('click', carry, true);
  addEventListener('auxclick', carry, true);
}

function carry({ target }: Event) {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href$="/"],a[href*="/#"]');
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  link.hash = link.closest('.languages') ? link.hash || location.hash : carried(told(), link.hash);
}
