import { describe, expect, test } from 'vitest';
import { compoundParts } from './compounds.ts';

const parts = compoundParts(['Kieli, kahvila ja turva', 'språk kafé hjälp', 'yhteys henkilö nainen naiste ryhmä koti']);

describe('compoundParts', () => {
  test.each([
    ['kielikahvila', ['kieli', 'kahvila']],
    ['Kielikahvilassa', ['kieli', 'kahvilassa']],
    ['turvakoti', ['turva', 'koti']],
    ['yhteyshenkilö', ['yhteys', 'henkilö']],
    ['naistenryhmä', ['naiste', 'ryhmä']],
    ['språkkafé', ['språk', 'kafé']],
    ['språkhjälpen', ['språk', 'hjälpen']],
  ])('%s has %j', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  test.each([['kahvila'], ['kotikatu'], ['kielikotina'], ['kielitaito'], ['kie likah']])('%s has none', (text) => {
    expect(parts(text)).toEqual([]);
  });

  test('of several words, each part once', () => {
    expect(parts('kielikahvila ja kielikahvila, turvakahvila')).toEqual(['kieli', 'kahvila', 'turva']);
  });
});
