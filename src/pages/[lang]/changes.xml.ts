import type { APIRoute } from 'astro';
import { latestChanges } from '#directory/changes.ts';
import { changesFeed, longestFeed } from '#formats/atom.ts';
import { langs } from '#i18n/languages.ts';
import { directory, today } from '#loaded.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ locals: { lang } }) =>
  new Response(changesFeed(latestChanges(directory.organisations, longestFeed), lang, today), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
