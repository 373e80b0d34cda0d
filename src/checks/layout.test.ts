import { describe, expect, test } from 'vitest';
import { layout } from './layout.ts';
import { findings, organisation, page, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const line = (text: string) => findings(layout, { [path]: text }).map(({ line }) => line);

describe('layout', () => {
  test('the first line that is not in canonical form', () => {
    const swapped = organisation().replace('status: active\nlanguage: fi', 'language: fi\nstatus: active');
    expect(findings(layout, { [path]: swapped })).toEqual([
      {
        rule: 'layout',
        level: 'error',
        file: path,
        line: 4,
        field: '',
        message: {
          fi: 'Tiedosto ei ole vakiomuodossa (kenttien järjestys, lainausmerkit, rivinvaihdot). Aja: npm run fix',
          en: 'The file is not in its canonical form (order of fields, quotes, line ends). Run: npm run fix',
        },
      },
    ]);
  });

  test('line ends of Windows, and marks that YAML does not need', () => {
    expect(line(organisation().replaceAll('\n', '\r\n'))).toEqual([1]);
    expect(line(organisation({ kind: '"association"' }))).toEqual([3]);
    expect(line(organisation({ serves: '\n  - Helsinki' }))).toEqual([7]);
  });

  test('a missing or spare end of the file is told of its last line', () => {
    const good = organisation({}, 'Hei.');
    expect(line(good.trimEnd())).toEqual([15]);
    expect(line(`${good}\n`)).toEqual([17]);
    expect(line(good.replace('\n\nHei.', '\nHei.'))).toEqual([14]);
  });

  test('files in canonical form, and those that the schema refuses, are silent', () => {
    const files = {
      [path]: organisation(),
      'content/organisations/b.md': organisation({ kind: '"club"' }),
      'content/translations/en/a.md': translation(),
      'content/pages/fi/about.md': page(),
    };
    expect(findings(layout, files)).toEqual([]);
  });
});
