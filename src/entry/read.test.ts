import { describe, expect, test } from 'vitest';
import { bodyLimit, kindOf, read, signLimit, sizeLimit } from './read.ts';

const path = 'content/organisations/a.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const fault = (text: string) => read(path, bytes(text)).fault;

describe('read', () => {
  test('facts, body and the line on which the body begins', () => {
    expect(read('content/translations/en/a.md', bytes('---\nsummary: Hei\nof: "1"\n---\n\nTeksti.\n'))).toEqual({
      path: 'content/translations/en/a.md',
      kind: 'translation',
      id: 'a',
      lang: 'en',
      text: '---\nsummary: Hei\nof: "1"\n---\n\nTeksti.\n',
      frontmatter: { summary: 'Hei', of: '1' },
      body: '\nTeksti.\n',
      bodyLine: 5,
    });
  });

  test('a byte order mark is no part of the text', () => {
    const entry = read(path, new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('---\nname: Ä\n---\n')]));
    expect(entry).toMatchObject({ text: '---\nname: Ä\n---\n', frontmatter: { name: 'Ä' } });
    expect(entry.fault).toBeUndefined();
  });

  test('line ends of Windows, spaces after the marks, no body at all', () => {
    expect(read(path, bytes('---\r\nname: A\r\n---  \r\n\r\nHei.\r\n'))).toMatchObject({
      frontmatter: { name: 'A' },
      body: '\r\nHei.\r\n',
      bodyLine: 4,
    });
    expect(read(path, bytes('---\nname: A\n---'))).toMatchObject({ frontmatter: { name: 'A' }, body: '', bodyLine: 3 });
  });

  test('the same letters are read as the same, however a keyboard wrote them; the text keeps what was written', () => {
    const text = '---  \nname: Ha\u0308meen\u00adlinna\nserves: ["Koski\u00a0Tl"]\n---\nHei\u200b 5\u00a0€.\n';
    expect(read(path, bytes(text))).toMatchObject({
      text,
      frontmatter: { name: 'Hämeenlinna', serves: ['Koski Tl'] },
      body: 'Hei 5\u00a0€.\n',
      bodyLine: 5,
    });
  });

  test('a rule in the body ends no facts', () => {
    expect(read(path, bytes('---\na: 1\n---\nHei\n\n---\nHei\n'))).toMatchObject({
      body: 'Hei\n\n---\nHei\n',
      bodyLine: 4,
    });
  });

  test('dates, numbers and words are read as YAML 1.2 reads them', () => {
    const facts = 'day: 2026-11-22\nyear: 1998\npostcode: "00530"\nyes: yes\nno: false\nnothing:';
    expect(read(path, bytes(`---\n${facts}\n---\n`)).frontmatter).toEqual({
      day: '2026-11-22',
      year: 1998,
      postcode: '00530',
      yes: 'yes',
      no: false,
      nothing: null,
    });
  });
});

describe('faults', () => {
  test('say what is wrong and what to do, on the line', () => {
    expect(fault('')).toEqual({
      line: 1,
      fi: 'Tiedosto on tyhjä. Kirjoita sisältö tai poista tiedosto.',
      en: 'The file is empty. Write its content or remove it.',
    });
    expect(read(path, new Uint8Array([0x2d, 0xe4])).fault).toEqual({
      line: 1,
      fi: 'Tiedosto ei ole UTF-8-tekstiä. Tallenna se tekstinä, merkistönä UTF-8.',
      en: 'The file is not UTF-8 text. Save it as text with the encoding UTF-8.',
    });
    expect(fault('Teksti ilman tietoja.')).toEqual({
      line: 1,
      fi: 'Tiedoston alusta puuttuu tietojen lohko. Aloita rivillä "---" ja päätä tiedot riviin "---".',
      en: 'The block of facts at the top is missing. Begin with a line "---" and end the facts with a line "---".',
    });
    expect(fault('---\nname: A\nname: B\n---\n')).toEqual({
      line: 3,
      fi: 'Tietoja ei voi lukea (duplicated mapping key). Tarkista sisennys, kaksoispisteet ja lainausmerkit tällä rivillä.',
      en: 'The facts cannot be read (duplicated mapping key). Check the indentation, colons and quotes on this line.',
    });
  });

  const facts = '---\nname: A\n---\n';

  test('as many bytes as the limit are read, one more is not', () => {
    const full = `---\nname: ${'ä'.repeat((sizeLimit - 14) / 2)}\n---`;
    expect(bytes(full).length).toBe(sizeLimit);
    expect(fault(full)).toBeUndefined();
    expect(fault(`${full}\n`)).toEqual({
      line: 1,
      fi: 'Tiedostossa on 30001 tavua, enimmäismäärä on 30000. Lyhennä se.',
      en: 'The file has 30001 bytes, the limit is 30000. Make it shorter.',
    });
  });

  test('as many characters of text as the limit are read, one more is not', () => {
    expect(fault(`${facts}${'a'.repeat(bodyLimit)}`)).toBeUndefined();
    expect(fault(`${facts}${'a'.repeat(bodyLimit + 1)}`)).toMatchObject({
      line: 4,
      en: expect.stringContaining('6001'),
    });
  });

  test('a comment would be lost, so it is told with what to do', () => {
    expect(fault('---\nname: A\nsummary: Apua kaikille #yhdessä.\n---\n')).toEqual({
      line: 3,
      fi: 'Merkki # aloittaa tässä jotakin, mitä kukaan ei lue: #yhdessä.. Jos se kuuluu tekstiin, kirjoita koko arvo lainausmerkkeihin; jos ei, poista se.',
      en: 'The sign # begins something here that nobody reads: #yhdessä.. If it belongs to the text, put the whole value in quotes; if not, remove it.',
    });
  });

  test('what a no-break space makes a comment, and the name of a value, would be lost as well', () => {
    expect(fault('---\nname: Ryhmä\u00a0#1\n---\n')).toMatchObject({ line: 2, en: expect.stringContaining('#1') });
    expect(fault('---\nname: &Co Oy\n---\n')).toMatchObject({
      line: 2,
      en: expect.stringContaining('The sign & begins'),
    });
  });

  test('letters that are written as escapes are clean, too', () => {
    const text = '---\nname: "e\\u0301\\u200b- \\u00adb"\n---\n';
    expect(read('content/organisations/a.md', bytes(text)).frontmatter).toEqual({ name: 'é- b' });
  });

  test('a control character is named with its line, wherever it stands', () => {
    expect(fault(`${facts}\nHei\u202e.`)).toMatchObject({ line: 5, en: expect.stringContaining('U+202E') });
    expect(fault('---\nname: a\u001bb\n---\n')).toMatchObject({ line: 2, en: expect.stringContaining('U+001B') });
  });

  test('as many signs as the limit are read, one more is not', () => {
    expect(fault(`${facts}${'*'.repeat(signLimit)}`)).toBeUndefined();
    expect(fault(`${facts}${'*'.repeat(signLimit + 1)}`)).toEqual({
      line: 4,
      fi: 'Tekstissä on 301 muotoilumerkkiä (kuten * [ > -), enimmäismäärä on 300. Kirjoita tavallista tekstiä.',
      en: 'The text has 301 signs of formatting (such as * [ > -), the limit is 300. Write plain text.',
    });
    expect(fault(`${facts}${'sana-pari 1.5 '.repeat(signLimit + 1)}`)).toBeUndefined();
  });

  test('leave facts and body empty, so that nobody judges half a file', () => {
    expect(read(path, bytes('---\nname: [\n---\nHei.\n'))).toMatchObject({ frontmatter: undefined, body: '' });
    expect(read(path, bytes(`${facts}${'>'.repeat(signLimit + 1)}`))).toMatchObject({
      frontmatter: undefined,
      body: '',
    });
  });
});

test.each([
  ['content/organisations/naisten-tupa.md', { kind: 'organisation', id: 'naisten-tupa', lang: '' }],
  ['content/translations/sv/a.md', { kind: 'translation', id: 'a', lang: 'sv' }],
  ['content/pages/en/about.md', { kind: 'page', id: 'about', lang: 'en' }],
  ['/home/me/content/pages/en/about.md', { kind: 'page', id: 'about', lang: 'en' }],
  ['content/organisations/deep/a.md', { kind: 'organisation', id: 'a', lang: '' }],
  ['content/organisations/a.mdb.md', { kind: 'organisation', id: 'a.mdb', lang: '' }],
  ['content/translations', { kind: 'translation', id: '', lang: '' }],
])('place of %s', (path, expected) => {
  expect(kindOf(path)).toEqual(expected);
});
