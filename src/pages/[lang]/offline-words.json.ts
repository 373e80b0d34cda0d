import type { APIRoute } from 'astro';
import { type Lang, langs, language } from '#i18n/languages.ts';
import { pattern, translator } from '#i18n/t.ts';
import type { OfflineWords } from '../../client/offline-answers.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] as Lang;
  const t = translator(lang);
  const words: OfflineWords = {
    banner: pattern(lang, 'offline.banner'),
    missing: t('offline.missing'),
    device: t('footer.device'),
    dir: language(lang).dir,
  };
  return Response.json(words);
};
