import { type Language, languages } from '#i18n/languages.ts';
import { isNationwide } from '#places/places.ts';
import type { Organisation } from '#schema/organisation.ts';
import { onFile, type Parsed, type Rule, translationPath } from './material.ts';

const rule = 'promised';

export const promised: Rule = {
  id: rule,
  about: {
    fi: 'Tekstit on käännetty niille kielille, joille se on luvattu (src/i18n/languages.ts).',
    en: 'Texts are translated into the languages that promise it (src/i18n/languages.ts).',
  },
  warns: 'always',
  *check({ organisations, translations, broken }) {
    const translated = Map.groupBy(translations, ({ id }) => id);
    for (const one of organisations) {
      const texts = new Map(translated.get(one.id)?.map((text) => [text.lang, text.body.trim() !== '']));
      texts.set(one.data.language, true);
      const missing = languages
        .filter(({ tag, promise }) => concerns(promise, one.data) && !broken.has(translationPath(tag, one.id)))
        .flatMap(({ tag, promise }) => {
          const body = texts.get(tag);
          if (body === undefined) return [tag];
          return !body && promise.endsWith('texts') ? [`${tag} (body)`] : [];
        });
      if (missing.length > 0) yield { rule, ...onFile(one.path, say(one, missing.join(', ')), 'warning') };
    }
  },
};

const concerns = (promise: Language['promise'], { serves, status }: Organisation) =>
  status !== 'ended' && (!promise.startsWith('nationwide') || isNationwide(serves));

const say = ({ id }: Parsed<Organisation>, missing: string) => ({
  fi: `Tekstiä ei ole vielä kielillä: ${missing}. Käännä se tiedostoon content/translations/<kieli>/${id}.md, tai jätä se kääntäjille.`,
  en: `There is no text yet in: ${missing}. Translate it in content/translations/<language>/${id}.md, or leave it to translators.`,
});
