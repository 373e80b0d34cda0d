import { langs } from '#i18n/languages.ts';
import { concernsViolence } from '#schema/vocabularies.ts';
import { onFile, type Rule, translationPath } from './material.ts';

const rule = 'danger-texts';

export const dangerTexts: Rule = {
  id: rule,
  about: {
    fi: 'Vaarassa olevalle (crisis-support, shelter, violence-survivors) on koko teksti, tiivistelmä ja leipäteksti, joka kielellä.',
    en: 'People in danger (crisis-support, shelter, violence-survivors) get the whole text, summary and body, in every language.',
  },
  *check({ organisations, translations, broken }) {
    const whole = new Map<string, Set<string>>();
    for (const { id, lang, data, body } of translations)
      if (!data.draft && data.summary !== '' && body.trim() !== '')
        whole.set(id, (whole.get(id) ?? new Set()).add(lang));
    for (const one of organisations) {
      if (one.data.status === 'ended' || !concernsViolence(one.data)) continue;
      const there = (lang: string) => whole.get(one.id)?.has(lang) || broken.has(translationPath(lang, one.id));
      const missing = langs.filter((lang) => lang !== one.data.language && !there(lang));
      if (missing.length > 0)
        yield {
          rule,
          ...onFile(one.path, {
            fi: `Tänne tulee ihmisiä, jotka ovat vaarassa, mutta koko teksti puuttuu kieliltä: ${missing.join(', ')}. Kirjoita tiivistelmä ja leipäteksti tiedostoon content/translations/<kieli>/${one.id}.md.`,
            en: `People in danger come here, but the whole text is missing in: ${missing.join(', ')}. Write summary and body in content/translations/<language>/${one.id}.md.`,
          }),
        };
    }
  },
};
