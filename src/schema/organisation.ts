import { z } from 'zod';
import { langs } from '#i18n/languages.ts';
import * as type from './types.ts';
import * as list from './vocabularies.ts';

/** A name of a field for people; `fields.ts` reads it. */
const field = (fi: string, en: string, example?: string) => ({ fi, en, ...(example && { example }) });

/** A schema with its name for people. */
export const named = <T extends z.ZodType>(schema: T, ...words: Parameters<typeof field>) =>
  schema.meta(field(...words));

const served = z.strictObject({
  language: named(type.languageTag, 'kielen tunnus', 'tag of the language', 'so'),
  how: named(z.enum(list.waysOfServing).optional(), 'miten kielellä palvellaan', 'how it is served', 'staff'),
});

/** Closed that day without hours; what happens weekly counts on no other holiday. */
const exceptional = z
  .strictObject({
    on: named(type.day, 'päivä', 'day', '2026-12-24'),
    from: named(type.time.optional(), 'auki klo', 'open from', '09:00'),
    to: named(type.time.optional(), 'auki klo asti', 'open until', '12:00'),
  })
  .refine(type.isWholeSpan, type.spanRefusal);

const location = z.strictObject({
  name: named(type.line(80).optional(), 'paikan nimi', 'name of the place', 'Naapuruustalo'),
  street: named(type.line(80).optional(), 'katuosoite', 'street address', 'Kirkkokatu 5'),
  postcode: named(type.postcode.optional(), 'postinumero', 'postcode', '00530'),
  city: named(type.line(40), 'paikkakunta', 'town', 'Helsinki'),
  lat: named(z.number().min(59).max(71).optional(), 'leveysaste (WGS 84)', 'latitude (WGS 84)', '60.188'),
  lon: named(z.number().min(19).max(32).optional(), 'pituusaste (WGS 84)', 'longitude (WGS 84)', '24.951'),
  openingHours: named(type.list(type.slot, 21).optional(), 'aukioloajat', 'opening hours'),
  exceptions: named(type.list(exceptional, 60).optional(), 'poikkeuspäivät', 'days with other hours'),
  asOf: named(type.asOf.optional(), 'milloin aukioloajat on nähty', 'when the hours were seen', '2024-03'),
  stepFree: named(z.enum(['yes', 'no', 'unknown']).optional(), 'esteetön pääsy', 'step-free access', 'yes'),
});

const weekly = z.strictObject({
  slots: named(type.list(type.slot, 21), 'viikkoajat', 'weekly times'),
  start: named(type.day.optional(), 'alkaa', 'first day', '2026-09-01'),
  end: named(type.day.optional(), 'loppuu', 'last day', '2026-12-15'),
  exceptions: named(type.list(type.day, 60).optional(), 'päivät, joina ei ole', 'days without it', '2026-12-06'),
});

const offer = z.strictObject({
  name: named(type.line(80), 'nimi, jolla siitä puhutaan', 'name that people use', 'Kielikahvila'),
  activity: named(z.enum(list.activityIds), 'toiminta', 'activity', 'language-learning'),
  groups: named(type.list(z.enum(list.groups), 20).optional(), 'kenelle', 'for whom', 'women'),
  minimumAge: named(type.age.optional(), 'alin ikä vuosina', 'lowest age in years', '12'),
  maximumAge: named(type.age.optional(), 'ylin ikä vuosina', 'highest age in years', '29'),
  languages: named(type.list(type.languageTag, 40).optional(), 'kielet', 'languages', 'fi'),
  where: named(type.line(120).optional(), 'paikka', 'place', 'Kirjasto Metso, Pirkankatu 2'),
  when: named(weekly.optional(), 'milloin', 'when'),
  cost: named(z.enum(list.costs).optional(), 'hinta', 'cost', 'free'),
  join: named(z.enum(list.waysOfJoining).optional(), 'miten tullaan mukaan', 'how one joins', 'drop-in'),
  phone: named(type.phone.optional(), 'oma puhelinnumero', 'own phone number', '116006'),
  url: named(type.webAddress.optional(), 'oma verkkosivu', 'own web page', 'https://jarjesto.fi/kahvila'),
  asOf: named(type.asOf, 'milloin tieto on nähty', 'when this was seen', '2024-03'),
});

const source = z.strictObject({
  url: named(type.webAddress, 'lähteen osoite', 'address of the source', 'https://jarjesto.fi/'),
  asOf: named(type.asOf, 'lähteen ikä', 'age of the source', '2024-03'),
});

/** The single source of truth for what may stand in an organisation's frontmatter, in canonical order. */
export const organisation = z.strictObject({
  name: named(type.line(120), 'virallinen nimi', 'official name', 'Esimerkki ry'),
  names: named(
    z.record(type.languageTag, type.line(160)).optional(),
    'viralliset nimet muilla kielillä',
    'official names in other languages',
  ),
  shortName: named(type.line(60).optional(), 'lyhyt nimi', 'short name', 'Esimerkki'),
  alternateNames: named(
    type.list(type.line(80), 20).optional(),
    'muut nimet, joilla sitä etsitään',
    'other names that people look for',
    'Café Esimerkki',
  ),
  formerIds: named(type.list(type.organisationId, 20).optional(), 'aiemmat tunnukset', 'former ids', 'vanha-nimi'),
  kind: named(z.enum(list.kinds), 'laji', 'kind', 'association'),
  businessId: named(type.businessId.optional(), 'Y-tunnus', 'business id', '1234567-1'),
  founded: named(z.int().min(1800).max(2100).optional(), 'perustamisvuosi', 'year of founding', '1998'),
  status: named(z.enum(list.statuses), 'tila', 'status', 'active'),
  language: named(z.enum(langs), 'tämän tekstin kieli', 'language of this text', 'fi'),
  summary: named(type.line(160), 'tiivistelmä', 'summary'),
  basedIn: named(type.line(40).optional(), 'kotikunta', 'home municipality', 'Helsinki'),
  serves: named(
    type.list(type.line(60), 100),
    'alue: kuntien nimiä, region:Maakunta, country tai online',
    'area: names of municipalities, region:Name, country or online',
    'Helsinki',
  ),
  locations: named(type.list(location, 30).optional(), 'paikat', 'places'),
  addressSecret: named(z.literal(true).optional(), 'osoite on salainen', 'the address is secret', 'true'),
  phone: named(type.phone.optional(), 'puhelin', 'phone', '+358401234567'),
  email: named(type.email.optional(), 'sähköposti', 'e-mail', 'info@jarjesto.fi'),
  website: named(type.webAddress.optional(), 'verkkosivut', 'website', 'https://jarjesto.fi/'),
  social: named(type.list(type.webAddress, 12).optional(), 'some-kanavat', 'social media'),
  activities: named(type.list(z.enum(list.activityIds), 30), 'toiminnat', 'activities', 'guidance'),
  groups: named(type.list(z.enum(list.groups), 20), 'kenelle', 'for whom', 'everyone'),
  languages: named(type.list(served, 40).optional(), 'palvelukielet', 'languages of service'),
  cost: named(z.enum(list.costs).optional(), 'hinta', 'cost', 'free'),
  offers: named(type.list(offer, 60).optional(), 'ryhmät, kahvilat, linjat …', 'groups, cafés, lines …'),
  roles: named(type.list(z.enum(list.roles), 12).optional(), 'tapoja osallistua', 'ways to take part', 'volunteer'),
  funding: named(type.list(z.enum(list.fundings), 12).optional(), 'rahoitus', 'funding', 'stea'),
  sellsServices: named(
    z.literal(true).optional(),
    'myy palveluja kunnille',
    'sells services to municipalities',
    'true',
  ),
  confirmed: named(
    z
      .strictObject({
        on: named(type.day, 'päivä', 'day', '2026-11-22'),
        by: named(z.enum(['organisation', 'editor']), 'vahvistaja', 'who confirmed', 'organisation'),
      })
      .optional(),
    'vahvistus',
    'confirmation',
  ),
  sources: named(type.list(source, 60), 'lähteet', 'sources'),
});

export type Organisation = z.infer<typeof organisation>;
export type Offer = z.infer<typeof offer>;
export type Location = z.infer<typeof location>;

const hash = z.string().regex(/^[0-9a-f]{8}$/);
const of = ['alkutekstin tiiviste', 'hash of the source text', '1a2b3c4d'] as const;
const translators = z.enum(['person', 'machine']);
const by = ['kääntäjä', 'translator', 'machine'] as const;
const reviewed = named(
  type.day.optional(),
  'päivä, jona äidinkielinen lukija on katsonut käännöksen',
  'day on which a native reader had looked at the translation',
  '2026-11-27',
);

/** Frontmatter of `content/translations/<lang>/<id>.md`; `of` is the hash of the text that it translates. */
export const translation = z.strictObject({
  summary: named(type.line(160), 'tiivistelmä', 'summary'),
  of: named(hash, ...of),
  by: named(translators, ...by),
  reviewed,
  draft: named(z.literal(true).optional(), 'luonnos, jota lukijat eivät näe', 'draft that readers do not see', 'true'),
});

export type Translation = z.infer<typeof translation>;

/** Frontmatter of `content/pages/<lang>/<name>.md`; the version that the others translate has neither `of` nor `by`. */
export const page = z.strictObject({
  title: named(type.line(80), 'otsikko', 'title'),
  description: named(type.line(160), 'kuvaus', 'description'),
  of: named(hash.optional(), ...of),
  by: named(translators.optional(), ...by),
  reviewed,
});

export type Page = z.infer<typeof page>;

/** The schema of each kind of file. */
export const schemas = { organisation, translation, page };
