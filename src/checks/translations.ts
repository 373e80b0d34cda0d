import { organisationSource, pageSource } from '#directory/gather.ts';
import { sourceHash } from '#entry/hash.ts';
import { type Entry, kindOf } from '#entry/read.ts';
import { at, type Finding, onFile, type Rule } from './material.ts';

const rule = 'translations';

export const translations: Rule = {
  id: rule,
  about: {
    fi: 'Käännös kuuluu järjestöön tai sivuun, on eri kielellä kuin alkuteksti ja tietää, mitä tekstiä se kääntää.',
    en: 'A translation belongs to an organisation or a page, is in a different language from the original and says which text it translates.',
  },
  warns: 'sometimes',
  *check({ entries, translations, pages, byId, broken }) {
    const known = new Set(entries.filter(({ kind }) => kind === 'organisation').map(({ id }) => id));
    for (const one of translations) {
      const source = byId.get(one.id);
      if (!known.has(one.id))
        yield whole(
          one,
          `Järjestöä content/organisations/${one.id}.md ei ole. Korjaa tiedoston nimi tai poista käännös.`,
          `There is no content/organisations/${one.id}.md. Correct the file's name or remove the translation.`,
        );
      if (one.data.draft)
        yield {
          rule,
          ...at(
            one,
            ['draft'],
            {
              fi: 'Käännös on luonnos, jota lukijat eivät näe. Kun se on valmis, poista rivi: draft: true',
              en: 'The translation is a draft that readers do not see. When it is ready, remove the line: draft: true',
            },
            'warning',
          ),
        };
      if (!source) continue;
      if (source.data.language === one.lang)
        yield whole(
          one,
          `Järjestön oma teksti on jo tällä kielellä (${one.lang}). Poista käännös.`,
          `The organisation's own text is already in this language (${one.lang}). Remove the translation.`,
        );
      if (!one.data.draft) yield* outdated(one, one.data.of, sourceHash(organisationSource(source), one.body));
    }
    const halves = new Set(
      [...broken].map((path) => kindOf(path)).flatMap(({ kind, id }) => (kind === 'page' ? [id] : [])),
    );
    for (const [name, versions] of Map.groupBy(pages, ({ id }) => id)) {
      if (halves.has(name)) continue;
      const [source, ...more] = versions.filter(({ data }) => data.of === undefined);
      for (const one of source ? more : versions.slice(0, 1))
        yield whole(
          one,
          `Sivusta "${name}" on oltava tasan yksi alkuteksti ilman tietoa "of". Lisää tai poista se.`,
          `Exactly one version of the page "${name}" must be the original, without "of". Add or remove it.`,
        );
      if (!source) continue;
      for (const one of versions)
        if (one.data.of !== undefined) yield* outdated(one, one.data.of, sourceHash(pageSource(source), one.body));
    }
  },
};

const whole = ({ path }: Entry, fi: string, en: string): Finding => ({ rule, ...onFile(path, { fi, en }) });

function* outdated(one: Entry, of: string, hash: string): Iterable<Finding> {
  if (of === hash) return;
  const written = /^\d/.test(hash) ? `"${hash}"` : hash;
  yield {
    rule,
    ...at(
      one,
      ['of'],
      {
        fi: `Alkuteksti on muuttunut käännöksen jälkeen. Tarkista käännös ja kirjoita sitten: of: ${written} (tai aja: npm run renew -- ${one.id})`,
        en: `The original has changed since this was translated. Look the translation over and then write: of: ${written} (or run: npm run renew -- ${one.id})`,
      },
      'warning',
    ),
  };
}
