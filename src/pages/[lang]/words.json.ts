import type { APIRoute } from 'astro';
import { pageWords } from '#formats/page-words.ts';
import { type Lang, langs } from '#i18n/languages.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => Response.json(pageWords(params['lang'] as Lang));
