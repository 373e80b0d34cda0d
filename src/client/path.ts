import { carried } from '#finder/path.ts';
import { stored } from './stored.ts';

/** What was told: by this page itself, by the address, or kept on this device after a tap; the nearest first. */
export const told = (): string[] => [
  document.documentElement.dataset['told'] ?? '',
  location.hash,
  stored('path') ?? '',
];

/** Lets a link within the site take along what was told, at the moment in which it is followed. */
function carry({ target }: Event) {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href$="/"],a[href*="/#"]');
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  link.hash = link.closest('.languages') ? link.hash || location.hash : carried(told(), link.hash);
}

addEventListener('click', carry, true);
addEventListener('auxclick', carry, true);
