import { z } from 'zod';
import { named } from './organisation.ts';
import * as type from './types.ts';
import { costs, lineAudiences, lineKinds } from './vocabularies.ts';

const source = z.strictObject({
  url: named(type.webAddress, 'lähteen osoite', 'address of the source', 'https://nollalinja.fi/en/'),
  asOf: named(type.asOf, 'lähteen ikä', 'age of the source', '2024-03'),
});

const answered = z.strictObject({
  language: named(type.languageTag, 'kielen tunnus', 'tag of the language', 'so'),
  how: named(z.enum(['staff', 'interpreter']).optional(), 'miten kielellä vastataan', 'how it is answered', 'staff'),
});

/** A number beside 112 that is no organisation's of the directory: who answers, in which languages, when, and who looks at it next. */
export const publicLine = z.strictObject({
  id: named(type.organisationId, 'tunnus', 'id', 'nollalinja'),
  name: named(type.line(80), 'nimi', 'name', 'Nollalinja'),
  names: named(
    z.record(type.languageTag, type.line(80)).optional(),
    'nimet muilla kielillä',
    'names in other languages',
  ),
  kind: named(z.enum(lineKinds), 'laji', 'kind', 'violence'),
  phone: named(type.phone, 'puhelin', 'phone', '+358401234567'),
  who: named(z.enum(lineAudiences), 'kuka saa soittaa', 'who may call', 'anyone'),
  minimumAge: named(type.age.optional(), 'alin ikä vuosina', 'lowest age in years', '12'),
  maximumAge: named(type.age.optional(), 'ylin ikä vuosina', 'highest age in years', '29'),
  languages: named(z.array(answered).min(1).optional(), 'kielet, joilla vastataan', 'languages in which it answers'),
  hours: named(z.array(type.slot).min(1).optional(), 'ajat, joina vastataan', 'times at which it answers'),
  cost: named(z.enum(costs).optional(), 'puhelun hinta', 'cost of the call', 'free'),
  serves: named(
    z.array(type.line(60)).min(1),
    'alue: kuntien nimiä, region:Maakunta, country tai online',
    'area: names of municipalities, region:Name, country or online',
    'Helsinki',
  ),
  url: named(type.webAddress.optional(), 'oma verkkosivu', 'own web page', 'https://nollalinja.fi/en/'),
  asOf: named(type.asOf, 'milloin tieto on nähty, tai unknown', 'when this was seen, or unknown', '2024-03'),
  /** Old or unsure: shown with its age, and never first, until somebody has looked. */
  byHand: named(z.literal(true).optional(), 'vanha tai epävarma', 'old or unsure', 'true'),
  sources: named(z.array(source), 'lähteet', 'sources'),
  sourceNote: named(type.line(300).optional(), 'mistä numero on', 'where the number is from'),
  check: named(
    z.strictObject({
      by: named(z.literal('editors'), 'kuka tarkistaa', 'who checks', 'editors'),
      due: named(type.day, 'viimeinen päivä', 'last day', '2027-01-31'),
    }),
    'tarkistus',
    'check',
  ),
});

export type PublicLine = z.infer<typeof publicLine>;
