import type { APIRoute } from 'astro';
import { card } from '#formats/card.ts';
import { langs } from '#i18n/languages.ts';
import { directory, today } from '#loaded.ts';

/** Also at former ids, for lists that were shared long ago. */
export const getStaticPaths = () =>
  [...directory.byId.keys(), ...directory.former.keys()].flatMap((id) =>
    langs.map((lang) => ({ params: { lang, id } })),
  );

export const GET: APIRoute = ({ params, locals: { lang } }) => {
  const id = params['id'] ?? '';
  const one = directory.byId.get(directory.former.get(id) ?? id);
  return one ? Response.json(card(one, lang, today)) : new Response(null, { status: 404 });
};
