import { defineMiddleware } from 'astro:middleware';
import { withContentSecurity } from '#formats/content-security.ts';
import { type Lang, langs } from '#i18n/languages.ts';
import { type Translate, translator } from '#i18n/t.ts';
import { address, site } from '#site.ts';

declare global {
  namespace App {
    /** What every page, component and endpoint knows of the page that is being made. */
    interface Locals {
      lang: Lang;
      t: Translate;
      /** Address of a path after the page's language: `places/` becomes `/fi/places/`. */
      to: (path: string) => string;
    }
  }
}

/** Sets the context of a page, and gives a built page its own Content-Security-Policy; the development server needs scripts that none allows. */
export const onRequest = defineMiddleware(async ({ url, params, locals }, next) => {
  const lang = langs.find((one) => one === params['lang']) ?? site.fallback;
  Object.assign(locals, { lang, t: translator(lang), to: (path: string) => address(`${lang}/${path}`) });
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.includes('text/html')) return response;
  const html = withContentSecurity(await response.text(), {
    wasm: url.pathname.endsWith('/search/'),
    service: url.pathname.endsWith('/contribute/') && URL.canParse(site.intake) ? new URL(site.intake).origin : '',
    editor: url.pathname === address('admin/'),
  });
  return new Response(html, response);
});
