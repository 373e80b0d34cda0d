import { describe, expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { buildDirectory } from '#directory/directory.ts';
import { type Listed, listed } from '#directory/listed.ts';
import type { Lang } from '#i18n/languages.ts';
import { searchable } from '#i18n/search-text.ts';
import { pattern, translator } from '#i18n/t.ts';
import type { Organisation } from '#schema/organisation.ts';
import { placeWords, searched, searchRecords } from './search-record.ts';

const least: Organisation = {
  name: 'Esimerkki ry',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Neuvoja.',
  serves: ['country', 'online'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://esimerkki.fi/', asOf: '2024' }],
};

const full: Organisation = {
  ...least,
  name: 'Ystävät & "Tuttavat" <ry>',
  names: { sv: 'Vännerna rf' },
  shortName: 'Y&T',
  alternateNames: ['Café <Ystävä>'],
  status: 'unclear',
  basedIn: 'Turku',
  serves: ['Kajaani', 'region:Kainuu', 'Turku'],
  activities: ['shelter'],
  groups: ['women'],
  languages: [{ language: 'ckb' }],
  offers: [{ name: 'Ilta & tee', activity: 'guidance', where: 'Kahvila "Oma"', languages: ['fi'], asOf: '2024' }],
};

const texts: Listed['texts'] = {
  fi: {
    lang: 'fi',
    summary: 'Tukea & "apua" <naisille>.',
    html: '<p>Tule <strong>mukaan</strong>: R&#x26;B &#x3C;3.</p>',
    by: 'original',
    outdated: false,
  },
  en: { lang: 'en', summary: 'Support for women.', html: '<p>Come along.</p>', by: 'machine', outdated: false },
};

const record = (facts: Organisation, lang: Lang, given = texts) => {
  const one = listed('ystavat', facts, given, places);
  return searchRecords(buildDirectory([one], places))(one, lang);
};

describe('searchRecords', () => {
  test('has all words of an organisation by their weight', () => {
    const content = record(full, 'fi');
    const also = searched('fi')
      .flatMap((lang) => [pattern(lang, 'activity.shelter.also'), pattern(lang, 'group.women.also')])
      .join(' . ');
    expect(content.replace(/(<\/?body>|<\/p>|<\/h1>)/g, '$1\n')).toBe(`<html lang="fi"><body>
<h1>ystävät &amp; "tuttavat" &lt;ry></h1>
<p data-pagefind-weight="9">y&amp;t . café &lt;ystävä> . vännerna rf</p>
<p data-pagefind-weight="4">kajaani . kajana . kajaanin . kajaanissa . kajaaniin . turku . åbo . turun . turussa . turkuun</p>
<p data-pagefind-weight="3">turvakoti . naiset . yhdistys . skyddshem . kvinnor . förening . shelter (turvakoti) . women . association (yhdistys)</p>
<p data-pagefind-weight="1.5">${also}</p>
<p data-pagefind-weight="4">ilta &amp; tee . kahvila "oma"</p>
<p data-pagefind-weight="1.5">کوردی (سۆرانی) . kurdi (sorani) . kurdiska (sorani) . kurdish (sorani) . suomi . suomi . finska . finnish</p>
<p data-pagefind-weight="1.5">kainuu . kajanaland . kainuussa</p>
<p data-pagefind-weight="0.5">hyrynsalmi . kajaani . kajana . kuhmo . paltamo . puolanka . ristijärvi . sotkamo . suomussalmi</p>
<p data-pagefind-weight="1">tukea &amp; "apua" &lt;naisille>. . tukea &amp; "apua" &lt;naisille>. . support for women.</p>
<p data-pagefind-weight="1">tule mukaan : r&amp;b &lt;3.</p>
<p data-pagefind-weight="0.5"></p>
</body>
</html>`);
  });

  test('readers of other languages search by theirs and by Finnish, Swedish and English, in one form of letters', () => {
    const arabic = record({ ...full, serves: ['Turku'] }, 'ar');
    for (const word of ['turvakoti', 'skyddshem', 'shelter', searchable('ar', translator('ar')('activity.shelter'))])
      expect(arabic).toContain(word);
    expect(arabic).toContain(searchable('ar', 'توركو'));
    expect(arabic).not.toContain(translator('ru')('activity.shelter').toLowerCase());
  });

  test('parts of compounds that stand in the texts of others are words, too', () => {
    const shelter = listed('a', { ...full, name: 'Päivystävä turvatalo' }, texts, places);
    const house = listed('b', { ...least, name: 'Vanha talo turva' }, texts, places);
    const content = searchRecords(buildDirectory([shelter, house], places))(shelter, 'en');
    expect(content).toContain('<p data-pagefind-weight="0.5">turva . talo</p>');
  });
});

test('placeWords are names and cases, each once', () => {
  const kuhmo = places.municipality('Kuhmo') ?? expect.fail();
  expect(placeWords(kuhmo, 'en')).toEqual(['Kuhmo', 'Kuhmon', 'Kuhmossa', 'Kuhmoon']);
  expect(placeWords(kuhmo, 'ru')).toContain('Кухмо');
});
