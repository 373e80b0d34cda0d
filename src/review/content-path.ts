/** Files of entries, wherever in their folders they stand: what is wrong with their names, the rules say. */
export const isEntryPath = (path: string): boolean =>
  /^content\/(?:organisations|translations|pages)\//.test(path) && path !== 'content/organisations/README.md';

const tables =
  /^content\/(?:(?:glossary|phrases)\/[A-Za-z-]+\.csv|exceptions\.csv|unlinkable\.txt|public-(?:lines|services)\.yaml|places\/\w+\.csv)$/;

/** The other files from which the site is made. */
export const isTablePath = (path: string): boolean => tables.test(path);

/** A path that stays inside the project on every system, without a sign that nobody sees. */
export const isPlainPath = (path: string): boolean =>
  path.length <= 300 &&
  !/[\p{C}\u2028\u2029\\]/u.test(path) &&
  !/^[a-z]:/i.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
