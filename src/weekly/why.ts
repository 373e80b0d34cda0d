import type { Sentence } from '#i18n/sentence.ts';

/** Why a link does not work: what its host answered (HTTP), or what kept it from answering. */
export type Why = number | 'dns' | 'certificate' | 'time-out' | 'connection' | 'redirect';

const words: Record<Exclude<Why, number>, Sentence> = {
  dns: { fi: 'palvelinta ei ole', en: 'there is no such host' },
  certificate: { fi: 'varmenne ei kelpaa', en: 'its certificate is not valid' },
  'time-out': { fi: 'ei vastaa ajoissa', en: 'does not answer in time' },
  connection: { fi: 'ei saa yhteyttä', en: 'no connection' },
  redirect: { fi: 'ohjaa ympyrää tai tyhjään', en: 'leads in a circle or nowhere' },
};

/** In words; the number of HTTP stands with it. */
export function inWords(why: Why): Sentence {
  if (typeof why !== 'number') return words[why];
  const [fi, en] =
    why === 404 || why === 410 ? ['sivua ei ole', 'no such page'] : ['palvelimessa on vika', 'the server fails'];
  return { fi: `${fi} (${why})`, en: `${en} (${why})` };
}

/** Codes of Node and OpenSSL. */
const codes: [pattern: RegExp, why: Why][] = [
  [/^ENOTFOUND$/, 'dns'],
  [/TIMEOUT|ETIMEDOUT|TimeoutError/, 'time-out'],
  [/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|SIGNATURE/, 'certificate'],
];

/** Why a fetch has failed, by what it threw and what caused that. */
export function whyOf(error: unknown): Why {
  const told: string[] = [];
  for (let cause = error; cause instanceof Error && told.length < 10; cause = cause.cause)
    told.push('code' in cause ? `${cause.code}` : '', cause.name);
  return codes.find(([pattern]) => told.some((one) => pattern.test(one)))?.[1] ?? 'connection';
}
