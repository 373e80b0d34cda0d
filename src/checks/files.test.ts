import { describe, expect, test } from 'vitest';
import { files } from './files.ts';
import { findings, organisation, page, translation } from './testing.ts';

describe('files', () => {
  test('a name that cannot be an id', () => {
    expect(findings(files, { 'content/organisations/Naisten_Tupa.md': organisation() })).toEqual([
      {
        rule: 'files',
        level: 'error',
        file: 'content/organisations/Naisten_Tupa.md',
        line: 1,
        field: '',
        message: {
          fi: 'Nimi "Naisten_Tupa" ei kelpaa tunnukseksi. Nimeä tiedosto pienillä kirjaimilla a–z, numeroilla ja yhdysmerkeillä.',
          en: 'The name "Naisten_Tupa" cannot be an id. Name the file with small letters a–z, digits and hyphens.',
        },
      },
    ]);
  });

  test.each([
    'content/organisations/helsinki/a.md',
    'content/organisations/a.txt',
    'content/translations/a.md',
    'content/translations/en/old/a.md',
    'content/pages/about.md',
  ])('%s is in the wrong place', (path) => {
    expect(findings(files, { [path]: 'anything' })).toMatchObject([
      { file: path, line: 1, message: { en: expect.stringMatching(/^The file is in the wrong place\./) } },
    ]);
  });

  test('a name that Windows keeps for itself', () => {
    expect(findings(files, { 'content/organisations/aux.md': organisation() })).toMatchObject([
      {
        line: 1,
        message: { en: 'Windows cannot hold a file with the name "aux". Add a word to it, for example "aux-ry".' },
      },
    ]);
    expect(findings(files, { 'content/organisations/aux-ry.md': organisation() })).toEqual([]);
  });

  test.each(['search', 'list', 'places', 'tietoa'])('a page "%s", which is none of those that are written', (name) => {
    expect(findings(files, { [`content/pages/fi/${name}.md`]: page() })).toMatchObject([
      { message: { en: expect.stringMatching(`^The site has no written page "${name}". The pages are: about, `) } },
    ]);
  });

  test('a folder that is no language of the site', () => {
    expect(findings(files, { 'content/translations/xx/a.md': translation() })).toMatchObject([
      {
        message: {
          fi: expect.stringMatching(/^Kansio "xx" ei ole sivuston kieli\. Siirrä tiedosto johonkin näistä: fi, /),
          en: expect.stringMatching(/^The folder "xx" is no language of the site\. Move the file to one of: fi, /),
        },
      },
    ]);
  });

  test('a former id that another organisation has now, or had too', () => {
    const found = findings(files, {
      'content/organisations/a.md': organisation({ formerIds: '[old]' }),
      'content/organisations/b.md': organisation({ formerIds: '[gone, old, a]' }),
    });
    expect(found).toMatchObject([
      { file: 'content/organisations/b.md', line: 13, field: 'formerIds.1' },
      { file: 'content/organisations/b.md', line: 13, field: 'formerIds.2' },
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      {
        fi: 'Tunnus "old" on jo järjestöllä a. Poista se tästä.',
        en: 'The id "old" already belongs to a. Remove it here.',
      },
      {
        fi: 'Tunnus "a" on jo järjestöllä a. Poista se tästä.',
        en: 'The id "a" already belongs to a. Remove it here.',
      },
    ]);
  });

  test('files in their right places are silent', () => {
    expect(
      findings(files, {
        'content/organisations/4h-turku.md': organisation({ formerIds: '[turku-4h]' }),
        'content/translations/sv/4h-turku.md': translation(),
        'content/pages/en/about.md': page(),
      }),
    ).toEqual([]);
  });
});
