import { z } from 'zod';
import { langs } from '#i18n/languages.ts';
import { named } from './organisation.ts';
import * as type from './types.ts';
import { activityIds, publicServices } from './vocabularies.ts';

const source = z.strictObject({
  url: named(type.webAddress, 'lähteen osoite', 'address of the source', 'https://migri.fi/'),
  asOf: named(type.asOf, 'lähteen ikä', 'age of the source', '2024-03'),
});

const inLanguages = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(langs), value);

/** What an authority decides and no association: who it is, its page, and which activities help with the forms. */
export const publicService = z.strictObject({
  id: named(z.enum(publicServices), 'tunnus', 'id', 'taxes'),
  authority: named(
    inLanguages(type.line(120)),
    'viranomainen kielittäin',
    'authority, by language',
    'fi: Verohallinto',
  ),
  links: named(inLanguages(type.webAddress), 'sivu kielittäin', 'page, by language', 'fi: https://vero.fi/'),
  help: named(z.array(z.enum(activityIds)).min(1), 'mikä toiminta auttaa', 'which activities help', 'guidance'),
  sources: named(z.array(source).min(1), 'lähteet', 'sources'),
  asOf: named(type.asOf, 'milloin tieto on nähty', 'when this was seen', '2024-03'),
});

export type PublicService = z.infer<typeof publicService>;
