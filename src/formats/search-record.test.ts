import { describe, expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { buildDirectory, type Listed, listed } from '#directory/directory.ts';
import { langs } from '#i18n/languages.ts';
import { pattern } from '#i18n/t.ts';
import type { Organisation } from '#schema/organisation.ts';
import { placeWords, searchRecord } from './search-record.ts';

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

const record = (facts: Organisation, lang: 'fi' | 'sv' | 'en', given = texts) => {
  const one = listed('ystavat', facts, given, places);
  return searchRecord(buildDirectory([one], places), one, lang);
};

describe('searchRecord', () => {
  test('has all words of an organisation by their weight, and what results and filters need', () => {
    const { url, content } = record(full, 'fi');
    const also = langs
      .flatMap((lang) => [pattern(lang, 'activity.shelter.also'), pattern(lang, 'group.women.also')])
      .join(' . ');
    expect(url).toBe('/fi/organisations/ystavat/');
    expect(content.replace(/(<\/?body>|<\/p>|<\/h1>|<\/i>)/g, '$1\n')).toBe(`<html lang="fi"><body>
<h1>Ystävät &amp; "Tuttavat" &lt;ry></h1>
<p data-pagefind-weight="9">Y&amp;T . Café &lt;Ystävä> . Vännerna rf</p>
<p data-pagefind-weight="4">Kajaani . Kajana . Kajaanin . Kajaanissa . Kajaaniin . Turku . Åbo . Turun . Turussa . Turkuun</p>
<p data-pagefind-weight="3">Turvakoti . Naiset . Yhdistys . Skyddshem . Kvinnor . Förening . Shelter . Women . Association</p>
<p data-pagefind-weight="1.5">${also}</p>
<p data-pagefind-weight="1.5">Ilta &amp; tee . Kahvila "Oma" . کوردیی ناوەندی . kurdi (sorani) . kurdiska (sorani) . Kurdish (Sorani) . Suomi . suomi . finska . Finnish</p>
<p data-pagefind-weight="1.5">Kainuu . Kajanaland . Kainuu . Kainuussa</p>
<p data-pagefind-weight="0.5">Hyrynsalmi . Hyrynsalmi . Kajaani . Kajana . Kuhmo . Kuhmo . Paltamo . Paltamo . Puolanka . Puolanka . Ristijärvi . Ristijärvi . Sotkamo . Sotkamo . Suomussalmi . Suomussalmi</p>
<p data-pagefind-weight="1">Tukea &amp; "apua" &lt;naisille>. . Tukea &amp; "apua" &lt;naisille>. . Support for women.</p>
<p data-pagefind-weight="1"> Tule  mukaan : R&#x26;B &#x3C;3. </p>
<i data-pagefind-meta="name:Ystävät &amp; &quot;Tuttavat&quot; &lt;ry>"></i>
<i data-pagefind-meta="summary:Tukea &amp; &quot;apua&quot; &lt;naisille>."></i>
<i data-pagefind-meta="place:Kajaani, Kainuu ja Turku"></i>
<i data-pagefind-meta="status:unclear"></i>
<i data-pagefind-filter="place:kajaani"></i>
<i data-pagefind-filter="place:turku"></i>
<i data-pagefind-filter="place:hyrynsalmi"></i>
<i data-pagefind-filter="place:kajaani"></i>
<i data-pagefind-filter="place:kuhmo"></i>
<i data-pagefind-filter="place:paltamo"></i>
<i data-pagefind-filter="place:puolanka"></i>
<i data-pagefind-filter="place:ristijarvi"></i>
<i data-pagefind-filter="place:sotkamo"></i>
<i data-pagefind-filter="place:suomussalmi"></i>
<i data-pagefind-filter="activity:shelter"></i>
<i data-pagefind-filter="family:safety"></i>
<i data-pagefind-filter="group:women"></i>
<i data-pagefind-filter="language:ckb"></i>
<i data-pagefind-filter="language:fi"></i>
</body>
</html>`);
  });

  test('shows readers the text in their language, and tells when it is in another', () => {
    const english = record(full, 'en').content;
    expect(english).toContain('<i data-pagefind-meta="summary:Support for women."></i>');
    expect(english).not.toContain('textLang');
    const { fi } = texts;
    expect(record(full, 'sv', fi ? { fi } : {}).content).toContain('<i data-pagefind-meta="textLang:fi"></i>');
  });

  test('one for the whole country is found everywhere and in no place alone', () => {
    const { content } = record(least, 'en');
    expect(content).toContain('<i data-pagefind-filter="everywhere:yes"></i>');
    expect(content).toContain('<i data-pagefind-meta="place:the whole country and online"></i>');
    expect(content).not.toContain('data-pagefind-filter="place:');
    expect(record(full, 'en').content).not.toContain('everywhere');
  });
});

test('placeWords are names and cases, each once', () => {
  const kuhmo = places.municipality('Kuhmo') ?? expect.fail();
  expect(placeWords(kuhmo)).toEqual(['Kuhmo', 'Kuhmon', 'Kuhmossa', 'Kuhmoon']);
});
