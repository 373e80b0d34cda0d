import { spokenFor } from './competitor.ts';
import { organisationIn } from './facts.ts';
import { isSame } from './fields.ts';
import type { RiskFinder } from './risk.ts';

/** A confirmation by an organisation is a promise to readers: it counts from those alone who speak for it. */
export const confirmation: RiskFinder = function* (change) {
  const own = spokenFor(change);
  const claimed = change.entries.flatMap(({ id, before, after }) => {
    const [was, will] = [organisationIn(before)?.confirmed, organisationIn(after)?.confirmed];
    return will?.by === 'organisation' && !isSame(was, will) ? [id] : [];
  });
  const strange = claimed.filter((id) => !own.includes(id));
  if (strange.length > 0)
    yield {
      id: 'confirmation',
      weight: 'ask',
      says: {
        fi: 'Järjestön kerrotaan vahvistaneen tiedot, mutta lähettäjä ei sano puhuvansa sen puolesta.',
        en: 'The organisation is said to have confirmed its facts, but the sender does not say to speak for it.',
      },
      of: strange,
    };
  const told = claimed.filter((id) => own.includes(id));
  if (told.length > 0)
    yield {
      id: 'confirmed',
      weight: 'look',
      says: {
        fi: 'Lähettäjä vahvistaa tiedot järjestön puolesta. Varmista, että hän saa tehdä sen.',
        en: 'The sender confirms the facts for the organisation. Make sure that they may.',
      },
      of: told,
    };
};
