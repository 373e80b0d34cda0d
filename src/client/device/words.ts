import { required } from '#client/dom/element.ts';
import { counting, type Forms } from '#client/dom/phrases.ts';

/** Words of the page of the device, with the placeholders that are filled in the browser. */
interface DeviceText {
  language: string;
  /** Before the place and the language of service that are kept. */
  path: string;
  comma: string;
  /** Names of languages of service. */
  served: Record<string, string>;
  label: string;
  list: Forms;
  pages: Forms;
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
export const part = <T extends HTMLElement = HTMLElement>(id: string): T => required<T>(`#${id}`);

export const page = part('device');
export const text: DeviceText = JSON.parse(page.dataset['text'] ?? '{}');
export const base = page.dataset['base'] ?? '/';
const locale = page.dataset['locale'];
export const counted = counting(locale);

/** Size in megabytes with one decimal, as the language writes it. */
export const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString(`${locale}-u-nu-latn`, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
