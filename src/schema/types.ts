import { FinnishBusinessIds } from 'finnish-business-ids';
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';
import { days } from './vocabularies.ts';

/** Small value types. Each refusal carries its sentence as `params`, in Finnish and English. */

const say = (fi: string, en: string) => ({ params: { fi, en } });

const matching = (pattern: RegExp, fi: string, en: string) =>
  z.string().refine((value) => pattern.test(value), say(fi, en));

/** One line of text without white space around it, at most `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .refine(
      (value) => value.trim() === value && value !== '' && !/[\n\r\t]/.test(value),
      say(
        'Kirjoita yksi rivi tekstiä ilman välilyöntejä alussa ja lopussa.',
        'Write one line of text without spaces at its ends.',
      ),
    )
    .refine(
      (value) => [...value].length <= max,
      say(`Lyhennä: enintään ${max} merkkiä.`, `Make it shorter: at most ${max} characters.`),
    );

/** Id of an organisation: its file's name, never changed once published. */
export const organisationId = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Käytä vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi "naisten-tupa".',
  'Use only small letters a–z, digits and hyphens, for example "naisten-tupa".',
);

/** Finnish business id (Y-tunnus) with its check digit. */
export const businessId = z
  .string()
  .refine(
    (value) => FinnishBusinessIds.isValidBusinessId(value),
    say(
      'Y-tunnuksen tarkistusnumero ei täsmää. Kirjoita muodossa 1234567-1 ja tarkista numero: ytj.fi.',
      'The check digit of the business id does not fit. Write 1234567-1 and look the number up at ytj.fi.',
    ),
  );

/** Whole years of a person's life. */
export const age = z
  .number()
  .refine(
    (value) => Number.isInteger(value) && value >= 0 && value <= 120,
    say('Kirjoita ikä kokonaisina vuosina, esimerkiksi 12.', 'Write the age in whole years, for example 12.'),
  );

export const postcode = matching(
  /^\d{5}$/,
  'Kirjoita viisi numeroa lainausmerkeissä, esimerkiksi "00530".',
  'Write five digits in quotes, for example "00530".',
);

/** A number that can be dialled in Finland: E.164, or a short number of 3 to 6 digits (112, 116 006). */
export const phone = z
  .string()
  .refine(
    (value) => /^1\d{2,5}$/.test(value) || (/^\+\d+$/.test(value) && isValidPhoneNumber(value)),
    say(
      'Kirjoita numero lainausmerkeissä, maatunnus alkuun ja ilman välejä: "+358401234567". Lyhyt numero käy: "116006".',
      'Write the number in quotes, with its country code and no spaces: "+358401234567". A short number is fine: "116006".',
    ),
  );

export const email = matching(
  z.regexes.email,
  'Kirjoita järjestön yleinen sähköpostiosoite, esimerkiksi "info@jarjesto.fi".',
  'Write the organisation\'s general e-mail address, for example "info@jarjesto.fi".',
);

/** A web address. `http:` passes here; a warning of its own asks for `https:`. */
export const webAddress = z.string().refine(
  (value) => {
    const url = URL.parse(value);
    return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username;
  },
  say(
    'Kirjoita koko verkko-osoite, esimerkiksi "https://jarjesto.fi/".',
    'Write the whole web address, for example "https://jarjesto.fi/".',
  ),
);

const isDay = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A day of the calendar, ISO 8601. */
export const day = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value),
    say('Kirjoita päivä, joka on kalenterissa, muodossa "2026-11-22".', 'Write a day of the calendar as "2026-11-22".'),
  );

/** Time of day in Finland, `00:00` to `24:00` (the end of the day). */
export const time = matching(
  /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  'Kirjoita kellonaika lainausmerkeissä muodossa "09:30".',
  'Write the time of day in quotes as "09:30".',
);

/** Age of a source: a year, a month, a day, or `unknown`. */
export const asOf = z
  .string()
  .refine(
    (value) =>
      /^(unknown|(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?)$/.test(value) && (value.length < 10 || isDay(value)),
    say(
      'Kirjoita vuosi "2024", kuukausi "2024-03" tai päivä "2024-03-15" lainausmerkeissä, tai unknown.',
      'Write a year "2024", a month "2024-03" or a day "2024-03-15" in quotes, or unknown.',
    ),
  );

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Languages that CLDR does not name: Finnish and Finland-Swedish sign language, Northern Kurdish. */
const namedByUs = ['fse', 'fss', 'kmr'];

/** BCP 47 tag of a language that people speak, read or sign, such as `so`, `ckb`, `fse`. */
export const languageTag = z
  .string()
  .refine(
    (value) =>
      /^[a-z]{2,3}(-([A-Za-z]{2}|[A-Za-z]{4}))?$/.test(value) &&
      (namedByUs.includes(value) || languageNames.of(value) !== undefined),
    say(
      'Kirjoita kielen BCP 47 -tunnus, esimerkiksi fi, so tai ckb.',
      'Write the BCP 47 tag of the language, for example fi, so or ckb.',
    ),
  );

/** Weekly times in Finland. `weeks` narrows them to even or odd ISO weeks; `to` before `from` is the next day. */
export const slot = z.strictObject({
  days: z.array(z.enum(days)).min(1),
  from: time,
  to: time,
  weeks: z.enum(['even', 'odd']).optional(),
});

export type Slot = z.infer<typeof slot>;
