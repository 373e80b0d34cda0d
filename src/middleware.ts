import { defineMiddleware } from 'astro:middleware';
import { withContentSecurity } from '#formats/content-security.ts';

/** Gives every built page its own Content-Security-Policy; the development server needs scripts that none allows. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.includes('text/html')) return response;
  const html = withContentSecurity(await response.text(), { wasm: url.pathname.endsWith('/search/') });
  return new Response(html, response);
});
