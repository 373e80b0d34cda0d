import { textHash } from '#entry/hash.ts';
import { at, type Finding, type Rule } from './material.ts';

const rule = 'translations';

export const translations: Rule = {
  id: rule,
  about: {
    fi: 'Käännös kuuluu järjestöön, on eri kielellä kuin alkuteksti ja tietää, mitä tekstiä se kääntää.',
    en: 'A translation belongs to an organisation, is in another language than the original and knows the text that it translates.',
  },
  *check({ entries, translations, byId }) {
    const known = new Set(entries.filter(({ kind }) => kind === 'organisation').map(({ id }) => id));
    for (const one of translations) {
      const source = byId.get(one.id);
      const whole = (fi: string, en: string): Finding => ({
        rule,
        level: 'error',
        file: one.path,
        line: 1,
        field: '',
        message: { fi, en },
      });
      if (!known.has(one.id))
        yield whole(
          `Järjestöä content/organisations/${one.id}.md ei ole. Korjaa tiedoston nimi tai poista käännös.`,
          `There is no content/organisations/${one.id}.md. Correct the file's name or remove the translation.`,
        );
      if (!source) continue;
      if (source.data.language === one.lang)
        yield whole(
          `Järjestön oma teksti on jo tällä kielellä (${one.lang}). Poista käännös.`,
          `The organisation's own text is already in this language (${one.lang}). Remove the translation.`,
        );
      const hash = textHash(source.data.summary, source.body);
      const written = /^\d/.test(hash) ? `"${hash}"` : hash;
      if (one.data.of !== hash)
        yield {
          rule,
          ...at(
            one,
            ['of'],
            {
              fi: `Alkuteksti on muuttunut käännöksen jälkeen. Tarkista käännös ja kirjoita sitten: of: ${written}`,
              en: `The original has changed since this was translated. Look the translation over and then write: of: ${written}`,
            },
            'warning',
          ),
        };
    }
  },
};
