import type { Finding } from '#checks/material.ts';
import { fileHash } from '#entry/hash.ts';
import { organisationPath } from '#entry/path.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { slug } from '#places/slug.ts';
import type { Submission } from '#schema/submission.ts';
import { branchOf } from './branch.ts';
import { judge } from './judge.ts';
import type { Present } from './present.ts';
import type { Job, Queue } from './queue.ts';
import { receiptOf } from './receipt.ts';
import { about, noName, noSuchEntry, nothingChanged, taken } from './refusals.ts';

/** What taking a submission needs. */
export interface Taking {
  queue: Queue;
  present: () => Promise<Present>;
  secret: string;
  /** The moment, ISO 8601. */
  moment: () => string;
}

/** What became of taking it: it is on the disk, or it has to change, or its entry has changed. */
export type Taken = { receipt: string } | { findings: Finding[] } | { conflict: { yours: string; theirs: string } };

/** The receipt of a submission: of all that it says, without the proof of work. */
export const receiptFor = (secret: string, { altcha: _altcha, address: _address, ...said }: Submission): string =>
  receiptOf(secret, said);

/** Takes a submission. What has been taken before is not taken twice. */
export async function take(needs: Taking, submission: Submission): Promise<Taken> {
  const receipt = receiptFor(needs.secret, submission);
  if (await needs.queue.known(receipt)) return { receipt };
  const { kind, lang, speaksFor, message, contact, id } = submission;
  const at = needs.moment();
  if (kind === 'note' || kind === 'confirm') {
    await needs.queue.note({ receipt, at, kind, lang, speaksFor, message, contact, id });
    return { receipt };
  }
  const { commit, material } = await needs.present();
  const sent = submission.file ?? '';
  const named = kind === 'new' ? idOf(sent) : id;
  if (!named) return { findings: [about('file', noName)] };
  const theirs = material.entries.find(({ path }) => path === organisationPath(named));
  if (kind === 'new' && theirs) return { findings: [about('file', taken(named), organisationPath(named))] };
  if (kind === 'change' && !theirs) return { findings: [about('id', noSuchEntry)] };
  const { text, findings } = judge(named, sent, material);
  const conflict = { yours: text || sent, theirs: theirs?.text ?? '' };
  if (submission.base && theirs && submission.base !== fileHash(theirs.text)) return { conflict };
  if (findings.length > 0) return { findings };
  if (text === theirs?.text) return { findings: [about('file', nothingChanged, organisationPath(named))] };
  const branch = branchOf(named, text);
  const job: Job = { receipt, at, kind, lang, speaksFor, id: named, text, parent: commit, branch, message, contact };
  await needs.queue.add(job);
  return { receipt };
}

/** The id of a new entry: its name as a segment of an address, or another of its names where that gives none. */
function idOf(sent: string): string {
  const { frontmatter } = read(organisationPath('new'), new TextEncoder().encode(sent));
  const facts = Object(frontmatter) as Record<string, unknown>;
  const names = [facts['name'], facts['shortName'], ...Object.values(Object(facts['names']))];
  const [first = ''] = names
    .filter((name) => typeof name === 'string')
    .map(slug)
    .filter(Boolean);
  return first.slice(0, 80).replace(/-$/, '');
}

/** Takes what a signed link says: the entry as it stands, confirmed today by the organisation itself. */
export async function takeConfirmation(
  needs: Taking,
  link: string,
  { id, lang, today }: { id: string; lang: Job['lang']; today: string },
): Promise<{ receipt: string } | undefined> {
  const receipt = receiptOf(needs.secret, { link });
  if (await needs.queue.known(receipt)) return { receipt };
  const { commit, material } = await needs.present();
  const entry = material.byId.get(id);
  if (!entry) return undefined;
  const text = print('organisation', { ...entry.data, confirmed: { on: today, by: 'organisation' } }, entry.body);
  const at = needs.moment();
  const [kind, speaksFor, branch] = ['confirm' as const, true, branchOf(id, text)];
  if (text === entry.text) await needs.queue.remember({ receipt, at, lang, state: 'accepted' });
  else await needs.queue.add({ receipt, at, kind, lang, speaksFor, id, text, parent: commit, branch });
  return { receipt };
}
