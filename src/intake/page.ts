import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { type Lang, language } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { absolute, site } from '#site.ts';

/** Small pages for people whose browser has sent a plain form, or who have followed a link of a mail. */

const style =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:112.5% system-ui,sans-serif;line-height:1.6}button{min-height:3rem;padding:0 1.5rem;font:inherit}';

/** Nothing but this page's own style may be loaded, and its form may be sent to the intake alone. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** What a page says, and what one can do there. */
export interface Told {
  message: string;
  /** Address at which to look later what became of it. */
  follow?: string | undefined;
  /** A button that sends the page's own address. */
  button?: string | undefined;
  /** A page of the site about it, and its name. */
  about?: { address: string; name: string } | undefined;
}

export function page(lang: Lang, { message, follow, button, about }: Told) {
  const t = translator(lang);
  return html`<!doctype html>
<html lang="${lang}" dir="${language(lang).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${message}</title>
<style>${raw(style)}</style>
</head>
<body>
<h1>${site.name}</h1>
<p>${message}</p>
${about ? html`<p><a href="${about.address}">${about.name}</a></p>` : ''}
${button ? html`<form method="post"><button>${button}</button></form>` : ''}
${follow ? html`<p><a href="${follow}">${t('intake.follow')}</a></p>` : ''}
<p><a href="${absolute(`${lang}/`)}">${site.name}</a></p>
</body>
</html>`;
}
