import { describe, expect, test } from 'vitest';
import { body } from './body.ts';
import { english, findings, finnish, organisation, page, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const text = (words: string) =>
  findings(body, { [path]: organisation({}, `${finnish}\n\n${words}`) }).map(({ line, message }) => [line, message.en]);

describe('body', () => {
  test('a link that does not work on the page', () => {
    expect(findings(body, { [path]: organisation({}, `${finnish}\n\nKatso [sivu](/sivu).`) })).toEqual([
      {
        rule: 'body',
        level: 'error',
        file: path,
        line: 20,
        field: 'body',
        message: {
          fi: 'Linkki "/sivu" ei toimi sivulla. Käytä osoitetta, jonka alussa on https:, mailto: tai tel:.',
          en: 'The link "/sivu" does not work on the page. Use an address that begins with https:, mailto: or tel:.',
        },
      },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.fi',
    'http://talo.fi',
    'HTTPS://talo.fi',
    '#otsikko',
    'https',
  ])('the link %s', (url) => {
    expect(text(`[sivu](${url})`)).toMatchObject([[20, expect.stringContaining(`The link "${url}"`)]]);
    expect(text(`[sivu][a]\n\n[a]: ${url}`)).toMatchObject([[22, expect.stringContaining(`The link "${url}"`)]]);
  });

  test('a link in the words of another', () => {
    expect(text('[katso <https://talo.fi>](https://a.fi)')).toEqual([
      [20, 'The words of a link hold another link. Write them one after the other.'],
    ]);
  });

  test.each([
    ['5. kerros on korjauksessa.', '5. kerros on korjauksessa.', 20],
    ['Avataan\n1. toukokuuta taas.', '1. toukokuuta taas.', 21],
    ['1. ensin\n3. sitten', '1. ensin', 20],
    ['- katso\n\n  2) kerros', '2) kerros', 22],
  ])('an ordinal at the beginning of a line: %j', (words, start, line) => {
    expect(text(words)).toEqual([
      [
        line,
        `"${start}" at the beginning of a line is read as an item of a list. Write "${start.replace(/[.)]/, '\\$&')}" or begin the line with another word; a list has at least 1. and 2.`,
      ],
    ]);
  });

  test('lists of two and more, and ordinals that say what they are', () => {
    expect(text('1. ensin\n2. sitten\n3. lopuksi')).toEqual([]);
    expect(text('5\\. kerros')).toEqual([]);
  });

  test('HTML, pictures and a first heading', () => {
    const html = 'HTML does not show on the page:';
    expect(text('<div>Hei</div>')).toEqual([[20, `${html} <div>Hei</div>. Write plain text.`]]);
    expect(text('- Hei <b>kaikki</b>')).toEqual([
      [20, `${html} <b>. Write plain text.`],
      [20, `${html} </b>. Write plain text.`],
    ]);
    const long = `<${'a'.repeat(50)}>`;
    expect(text(`Hei ${long}`)).toEqual([[20, `${html} ${long.slice(0, 40)}. Write plain text.`]]);
    const picture = 'Pictures are not shown. Remove the picture.';
    expect(text('![kuva](https://talo.fi/a.png)')).toEqual([[20, picture]]);
    expect(text('![kuva]\n\n[kuva]: https://talo.fi/a.png')).toEqual([[20, picture]]);
    expect(text('# Otsikko')).toEqual([[20, 'The page already has its first heading. Use two signs: "## Heading".']]);
  });

  test('too few and too many words', () => {
    const counted = (words: number) =>
      findings(body, { [path]: organisation({}, 'sana '.repeat(words).trim()) }).map(({ message }) => message);
    expect(counted(39)).toEqual([
      {
        fi: 'Tekstissä on 39 sanaa. Kirjoita 40–150: mitä siellä tapahtuu, kenelle, miten pääsee mukaan, mitä maksaa, mitä tehdä ensin.',
        en: 'The text has 39 words. Write 40–150: what happens there, for whom, how one takes part, what it costs, what to do first.',
      },
    ]);
    expect(counted(151)).toMatchObject([{ en: expect.stringContaining('The text has 151 words.') }]);
    expect([...counted(40), ...counted(150)]).toEqual([]);
  });

  test('pages may be of any length but follow the other rules', () => {
    const files = { 'content/pages/fi/about.md': page({}, 'Lyhyt.\n\n# Otsikko') };
    expect(findings(body, files)).toMatchObject([{ file: 'content/pages/fi/about.md', line: 8 }]);
  });

  test('what a page shows is silent', () => {
    const shown =
      '## Otsikko\n\n- **Katso** [sivu](https://talo.fi) tai *kirjoita* <mailto:info@talo.fi>\n- [112](tel:112)';
    expect(text(shown)).toEqual([]);
    expect(findings(body, { 'content/translations/en/a.md': translation({}, english) })).toEqual([]);
  });
});
