/** Words of the page of the device, with the placeholders that are filled in the browser. */
interface DeviceText {
  language: string;
  /** By plural category, `#` for the number; `zero` for none. */
  list: Record<string, string>;
  pages: Record<string, string>;
  saving: string;
  saved: string;
  renew: string;
  remove: string;
  failed: string;
  emptied: string;
  languages: Record<string, string>;
  exit: { label: string; about: string; href: string };
}

/** A part of the page, by its id. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as T;
}

export const page = part('device');
export const text: DeviceText = JSON.parse(page.dataset['text'] ?? '{}');
export const base = page.dataset['base'] ?? '/';
const locale = page.dataset['locale'];
const plural = new Intl.PluralRules(locale);

/** A counted sentence. */
export const counted = (forms: Record<string, string>, count: number): string =>
  (forms[count === 0 ? 'zero' : plural.select(count)] ?? '').replace('#', String(count));

/** Fills the placeholders of a sentence; in a text from right to left each value keeps its own direction. */
export const filled = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return document.dir === 'rtl' && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });

/** Size in megabytes with one decimal, as the language writes it. */
export const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString(`${locale}-u-nu-latn`, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
