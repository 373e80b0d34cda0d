import { describe, expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { unpack } from '#finder/meanings.ts';
import { placeIn } from '#finder/place-in.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { situations } from '#schema/situations.ts';
import { activityIds, groups } from '#schema/vocabularies.ts';
import { meanings } from './meanings.ts';

const phrase = (target: string, text: string) => ({ target, phrase: text, line: 2 });
const made = (lang: Lang, ...some: ReturnType<typeof phrase>[]) => unpack(meanings(some, places, lang));
const said = (lang: Lang, target: string, ...some: ReturnType<typeof phrase>[]) =>
  made(lang, ...some).phrases[target]?.split('|') ?? [];

describe('phrases', () => {
  test('are those of the table, no more of each word than is compared, each once', () => {
    const some = [
      phrase('benefits', 'Kelan päätöksestä'),
      phrase('benefits', 'kelan päätökseen'),
      phrase('benefits', 'Apua'),
      phrase('language:so', 'somaliksi'),
    ];
    expect(said('fi', 'benefits', ...some)).toEqual(['apua', 'kelan paatok']);
    expect(said('fi', 'language:so', ...some)).toEqual(['somali']);
  });

  test.each<[Lang, string, string]>([
    ['so', 'dhakhtar fiican', 'daktar fian'],
    ['zh-Hans', '我想学芬兰语！', '我想学芬兰语'],
    ['ru', 'Ребёнок болен', 'ребено болен'],
  ])('in %s, %j is %j', (lang, text, expected) => {
    expect(said(lang, 'doctor', phrase('doctor', text))).toEqual([expected]);
  });

  test('of signs alone are none', () => {
    expect(said('fi', 'doctor', phrase('doctor', '?!'), phrase('doctor', 'apu'))).toEqual(['apu']);
  });

  test.each<Lang>(['fi', 'en', 'ar', 'zh-Hans'])(
    'have the own names of all situations, activities and groups in %s',
    (lang) => {
      const { phrases } = made(lang);
      for (const id of [...situations.map(({ id }) => id), ...activityIds, ...groups])
        expect(phrases[id], id).toMatch(/\S/);
    },
  );

  test('have the words beside a name one by one', () => {
    const [first = '', second = ''] = translator('en')('activity.shelter.also').split(',');
    const shelter = said('en', 'shelter');
    const cut = (text: string) =>
      text
        .trim()
        .split(' ')
        .map((word) => word.slice(0, 6))
        .join(' ');
    expect(shelter).toEqual(expect.arrayContaining([cut(first), cut(second)]));
  });

  test('are not those of another language', () => {
    expect(said('en', 'doctor')).toEqual([]);
  });
});

describe('places', () => {
  const at = (id: string) => places.municipalities.findIndex((one) => one.id === id);
  const named = (lang: Lang, id: string) => made(lang).places[at(id)];

  test.each<[Lang, string, string]>([
    ['fi', 'helsinki', 'helsingfors|helsingi'],
    ['en', 'turku', 'abo|turu'],
    ['ru', 'oulu', 'оулу'],
    ['fi', 'kuhmo', ''],
  ])('in %s %s is called %j, too', (lang, id, expected) => {
    expect(named(lang, id)).toBe(expected);
  });

  test('have Swedish names where Swedish is read, and on Åland', () => {
    expect(named('sv', 'turku')).toContain('abo');
    expect(named('so', 'turku')).not.toContain('abo');
    expect(named('so', 'maarianhamina')).toContain('mariehamn');
  });

  const names = places.municipalities.map(({ id }, index) => `${id.replaceAll('-', ' ')}|${made('fi').places[index]}`);
  const found = placeIn('fi', names, () => false);

  test.each([
    ['helsinki', 'Helsingissä Helsinkiin Helsingin Helsingistä'],
    ['tampere', 'Tampereella Tampereelle Tampereen Tampereelta'],
    ['turku', 'Turussa Turkuun Turun Turusta'],
    ['espoo', 'Espoossa Espooseen Espoon Espoosta'],
    ['joensuu', 'Joensuussa Joensuuhun Joensuun'],
    ['jarvenpaa', 'Järvenpäässä Järvenpäähän Järvenpään'],
    ['rovaniemi', 'Rovaniemellä Rovaniemelle Rovaniemen'],
    ['kempele', 'Kempeleessä Kempeleeseen Kempeleen'],
    ['lahti', 'Lahdessa Lahden Lahdesta'],
    ['seinajoki', 'Seinäjoella Seinäjoelle Seinäjoen seinajoella'],
    ['korsnas', 'Korsnäsissä Korsnäsiin'],
  ])('%s is found in its Finnish cases: %s', (id, forms) => {
    for (const form of forms.split(' ')) expect(found(`apua ${form}`)?.place, form).toBe(at(id));
  });
});
