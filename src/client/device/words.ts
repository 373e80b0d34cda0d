import { required } from '#client/dom/element.ts';
import { counting, type Forms } from '#client/dom/phrases.ts';

/** What the page of the device says, with placeholders in curly brackets; the page makes it, the browser fills it. */
export interface DeviceWords {
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

/** What every part of the page of the device needs. */
export interface Device {
  page: HTMLElement;
  text: DeviceWords;
  /** Path under which the site stands. */
  base: string;
  counted: (forms: Forms, count: number) => string;
  /** Size in megabytes with one decimal, as the language writes it. */
  megabytes: (bytes: number) => string;
}

/** A part of the page, by its id. */
export const part = <T extends HTMLElement = HTMLElement>(id: string): T => required<T>(`#${id}`);

/** The page of the device, with what its markup tells. */
export function device(): Device {
  const page = part('device');
  const { text = '{}', base = '/', locale } = page.dataset;
  return {
    page,
    text: JSON.parse(text),
    base,
    counted: counting(locale),
    megabytes: (bytes) =>
      (bytes / 1e6).toLocaleString(`${locale}-u-nu-latn`, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
