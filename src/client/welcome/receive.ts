import { required } from '#client/dom/element.ts';
import { bestLanguage, wishedLanguages } from './best-language.ts';

/** Leads a shared list on to the language of who opens it: the one kept on this device, else the first that the browser names. */
const links = [...required('.tiles').querySelectorAll<HTMLAnchorElement>('a')];

for (const link of links) link.hash = location.hash;
const best = bestLanguage(
  links.map(({ hreflang }) => hreflang),
  wishedLanguages(),
);
const link = links.find(({ hreflang }) => hreflang === best);
if (link) location.replace(link.href);
