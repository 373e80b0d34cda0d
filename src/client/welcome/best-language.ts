import { stored } from '#client/storage/stored.ts';

/** The site's language that fits a reader best: tags (BCP 47) that they wish for, best first; the whole tag before its language alone. */
export function bestLanguage(offered: readonly string[], wished: readonly string[]): string | undefined {
  for (const wish of wished.map((tag) => tag.toLowerCase())) {
    const [primary = ''] = wish.split('-');
    const found =
      offered.find((tag) => tag.toLowerCase() === wish) ??
      offered.find((tag) => tag === (same[primary] ?? primary)) ??
      offered.find((tag) => tag.split('-')[0] === primary);
    if (found) return found;
  }
  return undefined;
}

/** Languages whose readers read another one of the site's: Dari is written Persian; browsers know Kurdish by one tag. */
const same: Record<string, string> = { prs: 'fa', ku: 'ckb', no: 'sv', nb: 'sv', nn: 'sv', da: 'sv' };

/** Languages that a reader wishes for, best first: the one kept on this device, then those that the browser names. */
export const wishedLanguages = (): string[] => [stored('language') ?? '', ...navigator.languages];
