import type { Directory } from '#directory/directory.ts';
import { due } from '#directory/due.ts';
import { isTurn, letter, type Sender } from './letter.ts';
import { look } from './look.ts';
import { printMemory, readMemory } from './memory.ts';
import { report } from './report.ts';
import type { Network } from './visit.ts';

/** What a week leaves: the report, with what the next one shall know hidden at its end, and a mail for each whose turn it is. */
export interface Written {
  report: string;
  mails: { id: string; text: string }[];
}

/** What a week is made from. */
export interface Wishes {
  sender: Sender;
  /** The report of the week before, or anything else. */
  before: string;
  /** Nothing where links are not to be visited. */
  network?: Network | undefined;
  /** Mails to all, not only to those whose turn it is. */
  everyone?: boolean | undefined;
}

/** Looks at the whole directory as it is on the sender's day. */
export async function week(directory: Directory, { sender, before, network, everyone }: Wishes): Promise<Written> {
  const { today } = sender;
  const all = directory.organisations.map((one) => due(one, today));
  const asked = all.flatMap(({ one, unconfirmed }) => (unconfirmed ? [{ one, text: letter(one, sender) }] : []));
  const mails = asked.flatMap(({ one: { id }, text }) =>
    text !== undefined && (everyone || isTurn(id, today)) ? [{ id, text }] : [],
  );
  const known = readMemory(before) ?? {};
  const found = network && (await look(directory, known, today, network));
  const text = report({
    today,
    all,
    links: found?.news,
    letters: mails.length,
    silent: asked.flatMap(({ one, text }) => (text === undefined ? [one] : [])),
  });
  return { report: `${text}\n${printMemory(found?.memory ?? known)}\n`, mails };
}
