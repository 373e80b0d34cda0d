import type { APIRoute } from 'astro';
import { answers } from '#formats/answers.ts';
import { type Lang, langs } from '#i18n/languages.ts';
import { directory } from '../../loaded.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => Response.json(answers(directory, params['lang'] as Lang));
