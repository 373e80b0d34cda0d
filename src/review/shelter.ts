import { mainlyDanger } from '#schema/vocabularies.ts';
import { organisationIn } from './facts.ts';
import type { RiskFinder } from './risk.ts';

/** Places whose address is secret, and help to which people in danger turn. */
export const shelter: RiskFinder = function* (change) {
  const touched = change.entries
    .filter(({ kind }) => kind !== 'page')
    .map(({ id, before, after }) => {
      const was = organisationIn(before) ?? of(change.before.entries, id);
      const will = organisationIn(after) ?? (after?.kind === 'organisation' ? undefined : of(change.after.entries, id));
      return { id, was, will };
    });
  const opened = touched.filter(({ was, will }) => was?.addressSecret && will && !will.addressSecret);
  if (opened.length > 0)
    yield {
      id: 'shelter-opened',
      weight: 'refuse',
      says: {
        fi: 'Salainen osoite ei olisi enää salainen (addressSecret). Älä hyväksy, ennen kuin järjestö on itse vastannut puhelimessa.',
        en: 'A secret address would no longer be secret (addressSecret). Do not accept before the organisation itself has answered by phone.',
      },
      of: ids(opened),
    };
  const inDanger = touched.filter(({ was, will }) =>
    [was, will].some((one) => one && (one.addressSecret || one.activities.includes('shelter') || mainlyDanger(one))),
  );
  if (inDanger.length > 0)
    yield {
      id: 'shelter',
      weight: 'look',
      says: {
        fi: 'Turvakoti tai apu vaarassa olevalle: toisenkin toimittajan on katsottava.',
        en: 'A shelter or help for people in danger: a second editor must look, too.',
      },
      of: ids(inDanger),
    };
};

const ids = (found: readonly { id: string }[]) => [...new Set(found.map(({ id }) => id))];

const of = (entries: Parameters<typeof organisationIn>[0][], id: string) =>
  organisationIn(entries.find((entry) => entry?.id === id && entry.kind === 'organisation'));
