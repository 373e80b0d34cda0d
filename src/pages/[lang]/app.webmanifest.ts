import type { APIRoute } from 'astro';
import { langs, language } from '#i18n/languages.ts';
import { address, site } from '#site.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ locals: { lang, t, to } }) => {
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: address(file),
    sizes,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  const manifest = {
    id: address(''),
    name: t('label.value', { label: site.name, value: t('site.tagline') }),
    short_name: site.name,
    lang,
    dir: language(lang).dir,
    start_url: to(''),
    scope: address(''),
    display: 'standalone',
    /** `--spruce` and `--paper` of the light colours. */
    theme_color: '#1d5c49',
    background_color: '#fcfaf5',
    icons: [
      icon('icon.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
