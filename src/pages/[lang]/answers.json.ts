import type { APIRoute } from 'astro';
import { answers } from '#formats/answers.ts';
import { langs } from '#i18n/languages.ts';
import { directory } from '#loaded.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ locals: { lang } }) => Response.json(answers(directory, lang));
