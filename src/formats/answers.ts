import type { Directory } from '#directory/directory.ts';
import { languageName } from '#i18n/format.ts';
import { type Lang, language, marks, spoken } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { PublicService } from '#schema/public-service.ts';
import { situations } from '#schema/situations.ts';
import { address } from '#site.ts';

/** What answers a question at once, in one language: a situation with what to do first, or the authority that decides. */
export interface Answer {
  id: string;
  /** The situation as a person says it, or the name of the authority. */
  title: string;
  /** Language and direction of the title, where they are not the reader's. */
  lang?: Lang;
  dir?: 'ltr' | 'rtl';
  href: string;
  text: string;
  /** Says in which language the authority's page is, where it is not the reader's. */
  note?: string;
}

/** Answers to all questions but those of danger, which stand on the page itself. */
export function answers({ services }: Directory, lang: Lang): Answer[] {
  const t = translator(lang);
  return [
    ...situations
      .filter(({ danger }) => !danger)
      .map(({ id }) => ({
        id,
        title: t(`situation.${id}`),
        href: address(`${lang}/needs/${id}/`),
        text: t(`situation.${id}.first`),
      })),
    ...services.map((service) => ofService(service, lang)),
  ];
}

function ofService({ id, authority, links }: PublicService, lang: Lang): Answer {
  const t = translator(lang);
  const [named, title] = best(authority, lang);
  const [tag, href] = best(links, lang);
  const note =
    tag === lang ? {} : { note: t('answer.service.language', { language: languageName(lang, spoken(tag)) }) };
  return { id, title, ...marks(named, lang), href, text: t('answer.service.help'), ...note };
}

/** The text in the reader's language, or in the best one that they may know. */
function best(texts: Partial<Record<Lang, string>>, lang: Lang): [Lang, string] {
  const tags = [lang, ...(language(lang).also ?? []), 'en', 'fi'] as Lang[];
  const tag = tags.find((one) => texts[one]) ?? 'fi';
  return [tag, texts[tag] ?? ''];
}
