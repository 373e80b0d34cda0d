import { FinnishBusinessIds } from 'finnish-business-ids';
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { days } from './vocabularies.ts';

/** Small value types. Each refusal carries its sentence as `params`, in Finnish and English. */

const say = (fi: string, en: string) => ({ params: { fi, en } });

/**
 * What nobody sees and what turns the rest of a line round: control characters, Unicode's own ends of lines, embeddings,
 * overrides and isolates, halves of letters. The marks of direction (U+200E, U+200F) may stand.
 */
export const controls = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const matching = (pattern: RegExp, fi: string, en: string) =>
  z.string().refine((value) => pattern.test(value), say(fi, en));

/** One line of text without white space around it, at most `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .refine(
      (value) => value.trim() === value && /[\p{L}\p{N}]/u.test(value) && !controls.test(value),
      say(
        'Kirjoita yksi rivi sanoja ilman välilyöntejä alussa ja lopussa ja ilman näkymättömiä merkkejä.',
        'Write one line of words without spaces at its ends and without characters that nobody sees.',
      ),
    )
    .refine(
      (value) => [...value].length <= max,
      say(`Lyhennä: enintään ${max} merkkiä.`, `Make it shorter: at most ${max} characters.`),
    );

/** A list of one to so many things: more would be a mistake, or somebody who wants the checks to stand still. */
export const list = <T extends z.ZodType>(schema: T, most: number) => z.array(schema).min(1).max(most);

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
  )
  .refine(
    (value) => parsePhoneNumberFromString(value)?.getType() !== 'PREMIUM_RATE',
    say(
      'Numeroon soittaminen maksaa lisämaksun. Kirjoita tavallinen numero, tai jätä kenttä pois.',
      'A call to this number costs extra. Write an ordinary number, or leave the field out.',
    ),
  );

export const email = matching(
  z.regexes.email,
  'Kirjoita järjestön yleinen sähköpostiosoite, esimerkiksi "info@jarjesto.fi".',
  'Write the organisation\'s general e-mail address, for example "info@jarjesto.fi".',
);

/** A scheme, two slashes and a host: what a browser takes for an address of its own and never for a part of this site. */
const wholeAddress = /^https?:\/\/[^\s/\\@?#]+(?:[/?#][^\s\\]*)?$/i;

/** Whether a text is a web address that may be linked: whole, of at most 500 characters, naming nobody who signs in. */
export const isWebAddress = (text: string): boolean =>
  text.length <= 500 &&
  wholeAddress.test(text) &&
  !controls.test(text) &&
  URL.canParse(text) &&
  new URL(text).hostname.includes('.');

/** A web address. `http:` passes here; a warning of its own asks for `https:`. */
export const webAddress = z
  .string()
  .refine(
    isWebAddress,
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

/** Both ends of a span of hours, or neither. */
export const isWholeSpan = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined ? from === to : isSpan({ from, to });

const isSpan = ({ from, to }: { from: string; to: string }) => from !== to && from !== '24:00' && to !== '00:00';

export const spanRefusal = say(
  'Väli on tyhjä tai alkaa päivän lopusta. Kirjoita alku "00:00"–"23:59" ja loppuun eri aika; keskiyö on lopussa "24:00".',
  'The span is empty or begins at the end of a day. Write a start from "00:00" to "23:59" and another end; midnight at the end is "24:00".',
);

/** Weekly times in Finland. `weeks` narrows them to even or odd ISO weeks; `to` before `from` is the next day. */
export const slot = z
  .strictObject({
    days: z
      .array(z.enum(days))
      .min(1)
      .max(7)
      .refine(
        (some) => new Set(some).size === some.length,
        say('Sama päivä on kahdesti. Poista toinen.', 'A day stands here twice. Remove one.'),
      ),
    from: time,
    to: time,
    weeks: z.enum(['even', 'odd']).optional(),
  })
  .refine(isSpan, spanRefusal);

export type Slot = z.infer<typeof slot>;
