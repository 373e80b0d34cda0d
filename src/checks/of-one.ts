import { body } from './body.ts';
import { files } from './files.ts';
import type { Rule } from './material.ts';
import { offers } from './offers.ts';
import { persons } from './persons.ts';
import { placesRule } from './places.ts';
import { plainWords } from './plain-words.ts';
import { readable } from './readable.ts';
import { safety } from './safety.ts';
import { schema } from './schema.ts';
import { secretAddress } from './secret-address.ts';
import { secureLinks } from './secure-links.ts';

/** The rules that judge an organisation by its own file and the tables of places, so that a form can ask them while one writes. */
export const rulesOfOne: readonly Rule[] = [
  readable,
  schema,
  files,
  placesRule,
  offers,
  persons,
  secretAddress,
  safety,
  body,
  secureLinks,
  plainWords,
];
