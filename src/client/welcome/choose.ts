import { bestLanguage, wishedLanguages } from './best-language.ts';

/** Puts the reader's language first among the choices: the one kept on this device, else the first that the browser names. */
const list = document.querySelector('.tiles');
const items = new Map([...(list?.children ?? [])].map((item) => [(item as HTMLElement).lang, item]));

const best = bestLanguage([...items.keys()], wishedLanguages());
const item = items.get(best ?? '');
if (item) list?.prepend(item);
