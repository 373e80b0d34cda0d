import type { APIRoute } from 'astro';
import { pageWords } from '#formats/page-words.ts';
import { langs } from '#i18n/languages.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ locals: { lang } }) => Response.json(pageWords(lang));
