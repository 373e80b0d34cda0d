import { type Lang, language } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { absolute, address, site } from '#site.ts';

/** A page that only leads on to another path (after the language), for addresses that were published once. */
export function movedPage(lang: Lang, path: string): Response {
  const t = translator(lang);
  const target = `${lang}/${path}`;
  const html = `<!doctype html>
<html lang="${lang}" dir="${language(lang).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${address(target)}">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${absolute(target)}">
<title>${t('moved.title')} – ${site.name}</title>
</head>
<body>
<main>
<h1>${t('moved.title')}</h1>
<p><a href="${address(target)}">${t('moved.link')}</a></p>
</main>
</body>
</html>
`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
