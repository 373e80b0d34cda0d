import type { APIRoute } from 'astro';
import { changesFeed } from '#formats/atom.ts';
import { langs } from '#i18n/languages.ts';
import { known, today } from '#loaded.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ locals: { lang } }) =>
  new Response(changesFeed(known.changes, lang, today), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
