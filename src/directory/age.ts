import { formatDate } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Organisation } from '#schema/organisation.ts';
import { freshness } from './freshness.ts';

type Dated = Pick<Organisation, 'confirmed' | 'sources' | 'offers'>;

/** How sure the facts of an organisation are, in one sentence. */
export function ageOfFacts(one: Pick<Dated, 'confirmed' | 'sources'>, lang: Lang): string {
  const t = translator(lang);
  const fresh = freshness(one);
  if (fresh.state === 'confirmed') return t(`org.fresh.confirmed.${fresh.by}`, { date: formatDate(lang, fresh.on) });
  return fresh.state === 'seen' ? t('org.fresh.seen', { date: formatDate(lang, fresh.asOf) }) : t('org.fresh.undated');
}

/** When something was seen (`asOf`), in one sentence. */
export function seen(asOf: string, lang: Lang): string {
  const t = translator(lang);
  return asOf === 'unknown' ? t('org.offer.undated') : t('org.offer.asOf', { date: formatDate(lang, asOf) });
}

/** Introduces times that are history, by when they were told (`asOf`). */
export function toldIn(asOf: string, lang: Lang): string {
  const t = translator(lang);
  return asOf === 'unknown' ? t('times.past.undated') : t('times.past', { date: formatDate(lang, asOf) });
}

/** The age of a number of an organisation: that of the line with this number, else of its facts. */
export function ageOfNumber(one: Dated, number: string, lang: Lang): string {
  const line = one.offers?.find(({ phone }) => phone === number);
  return line && !one.confirmed ? seen(line.asOf, lang) : ageOfFacts(one, lang);
}
