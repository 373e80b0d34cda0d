import type { Risk, RiskFinder } from './risk.ts';
import { countWords, wordChanges } from './words.ts';

/** Part of a text's words that may go without a question, and words that may go from any. */
const part = 0.3;
const few = 10;

/** Texts from which much is taken away. */
export const removedText: RiskFinder = function* ({ entries }) {
  const cut = entries.filter(({ before, after, lang }) => {
    if (!before || !after || after.fault) return false;
    const count = countWords(before.body);
    const gone = wordChanges(before.body, after.body, lang).filter(({ is }) => is === 'removed');
    const lost = countWords(gone.map(({ text }) => text).join(' '));
    const come = countWords(after.body) - (count - lost);
    return lost - come > Math.max(few, count * part);
  });
  if (cut.length > 0)
    yield {
      id: 'removed-text',
      weight: 'look',
      says: { fi: 'Tekstistä poistuu suuri osa.', en: 'A large part of the text is removed.' },
      of: cut.map(({ path }) => path),
    } satisfies Risk;
};
