import { gatherDirectory } from '#directory/gather.ts';
import type { Listed } from '#directory/listed.ts';
import { readContent } from '#entry/folder.ts';
import type { Lang } from '#i18n/languages.ts';
import { type BuiltSite, builtSite, type Page } from './pages.ts';

const { entries, places } = await readContent(process.env['CONTENT_ROOT'] || process.cwd());

/** The directory that the site was built from. */
export const directory = gatherDirectory(entries, places);

/** Id of the organisation that a page is about. */
export const organisationId = ({ rest }: Page): string | undefined => /^organisations\/([^/]+)\/$/.exec(rest)?.[1];

/** A page with the organisation that it is about. */
export interface OrganisationPage extends Page {
  lang: Lang;
  one: Listed;
}

export function organisationPages({ pages }: BuiltSite = builtSite()): OrganisationPage[] {
  return pages.flatMap((page) => {
    const one = directory.byId.get(organisationId(page) ?? '');
    return one && page.lang ? [Object.assign(Object.create(page) as Page, { lang: page.lang, one })] : [];
  });
}
