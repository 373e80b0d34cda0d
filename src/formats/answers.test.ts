import { expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { buildDirectory } from '#directory/directory.ts';
import type { PublicService } from '#schema/public-service.ts';
import { situations } from '#schema/situations.ts';
import { answers } from './answers.ts';

const service: PublicService = {
  id: 'taxes',
  authority: { fi: 'Verohallinto', en: 'Tax Administration' },
  links: { fi: 'https://vero.fi/', en: 'https://vero.fi/en/' },
  help: ['guidance'],
  sources: [{ url: 'https://vero.fi/', asOf: '2026' }],
  asOf: '2026',
};
const of = (one: Partial<PublicService>, lang: Parameters<typeof answers>[1]) =>
  answers(buildDirectory([], places, { services: [{ ...service, ...one }] }), lang).at(-1);

test('every situation but those of danger leads to its page', () => {
  const found = answers(buildDirectory([], places), 'en');
  expect(found.map(({ id }) => id)).toEqual(
    situations.flatMap((one) => ('danger' in one && one.danger ? [] : [one.id])),
  );
  expect(found[0]).toMatchObject({
    href: `/en/needs/${found[0]?.id}/`,
    title: expect.stringMatching(/\w/),
    text: expect.stringMatching(/\w/),
  });
});

test('an authority is named in the reader’s language, and its page is too', () => {
  expect(of({}, 'en')).toEqual({
    id: 'taxes',
    title: 'Tax Administration',
    href: 'https://vero.fi/en/',
    text: expect.any(String),
  });
});

test('else in the best one that they may know, which is said', () => {
  expect(of({}, 'so')).toMatchObject({
    title: 'Tax Administration',
    lang: 'en',
    href: 'https://vero.fi/en/',
    note: expect.any(String),
  });
  expect(of({ authority: { fi: 'Verohallinto', ar: 'الضرائب' } }, 'so')).toMatchObject({
    title: 'Verohallinto',
    lang: 'fi',
  });
  expect(of({ authority: { ar: 'الضرائب' }, links: {} }, 'so')).toMatchObject({ title: '', href: '' });
  expect(of({ links: { fi: 'https://vero.fi/', sv: 'https://vero.fi/sv/' } }, 'fi-simple')).toMatchObject({
    href: 'https://vero.fi/',
  });
});
