import { organisationIn, replaced } from './facts.ts';
import type { RiskFinder } from './risk.ts';

/** Organisations that readers would no longer find. */
export const vanishing: RiskFinder = function* (change) {
  const gone = change.entries.filter(({ kind, before, after }) => kind === 'organisation' && before && !after);
  if (gone.length > 0)
    yield {
      id: 'vanishing',
      weight: 'refuse',
      says: {
        fi: 'Järjestö katoaisi. Järjestön tiedostoa ei poisteta: jos toiminta on päättynyt, siihen kirjoitetaan status: ended.',
        en: 'An organisation would vanish. The file of an organisation is not removed: if it has ended, it says status: ended.',
      },
      of: gone.map(({ id }) => id),
    };
  const ended = replaced(change).filter(({ was, will }) => will.status === 'ended' && was.status !== 'ended');
  if (ended.length > 0)
    yield {
      id: 'ended',
      weight: 'look',
      says: {
        fi: 'Järjestö poistuisi luetteloista: sen kerrotaan lopettaneen. Tarkista se toisesta lähteestä.',
        en: 'An organisation would leave the lists: it is said to have ended. Check it with another source.',
      },
      of: ended.map(({ id }) => id),
    };
  const unreadable = change.entries.filter(
    ({ kind, before, after }) => kind === 'organisation' && organisationIn(before) && after && !organisationIn(after),
  );
  if (unreadable.length > 0)
    yield {
      id: 'unreadable',
      weight: 'ask',
      says: {
        fi: 'Järjestö katoaisi sivustolta, koska sen tiedoissa on virhe.',
        en: 'An organisation would vanish from the site, for its facts have an error.',
      },
      of: unreadable.map(({ id }) => id),
    };
};
