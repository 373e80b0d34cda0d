/** The one place that names the site, its address, its repository and its contact. */

const env = (name: string, otherwise: string) =>
  (typeof process === 'undefined' ? undefined : process.env[name]) || otherwise;

const origin = env('SITE_URL', 'https://kotokartta.fi').replace(/\/+$/, '');
const base = `/${env('BASE_PATH', '')}/`.replace(/\/{2,}/g, '/');
const repository = `https://github.com/${env('GITHUB_REPOSITORY', 'kotokartta/kotokartta')}`;

export const site = {
  name: 'Kotokartta',
  /** Scheme and host, without a slash at the end. */
  origin,
  /** Path under which the site stands, with slashes at both ends. */
  base,
  repository,
  /** Where a reader who finds a fault, or who wants to propose an organisation, can write. */
  contact: `${repository}/issues/new`,
  /** Who answers for this copy of the site; empty where nobody has said so. */
  publisher: {
    name: env('PUBLISHER_NAME', ''),
    email: env('PUBLISHER_EMAIL', ''),
    address: env('PUBLISHER_ADDRESS', ''),
  },
  /** Address of the service that takes what people send, or its path on this host, without a slash at the end; empty where there is none. */
  intake: env('INTAKE_URL', '').replace(/\/+$/, ''),
  /** Language for readers of none of ours. */
  fallback: 'en',
  /** A harmless page for those who must leave quickly. */
  exit: 'https://www.ilmatieteenlaitos.fi/',
} as const;

/** Address on this site of a path without its first slash: `fi/places/` becomes `/fi/places/` or `/base/fi/places/`. */
export const address = (path: string): string => `${base}${path}`;

/** The same with scheme and host, for canonical links and exports. */
export const absolute = (path: string): string => `${origin}${address(path)}`;

/** Address at which a calendar program subscribes to a calendar of this site. */
export const subscription = (path: string): string => absolute(path).replace(/^https?:/, 'webcal:');
