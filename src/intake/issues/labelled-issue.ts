import { check } from '#checks/index.ts';
import { gather } from '#checks/material.ts';
import type { Content } from '#entry/folder.ts';
import { read } from '#entry/read.ts';
import { proposalText, refusal, type Said } from '#formats/issue-comment.ts';
import { proposalOf } from '#formats/issue-proposal.ts';
import type { Api } from '#repository/github.ts';
import type { Outcome } from './propose.ts';

/** The label by which an editor says that an issue shall become a pull request. */
export const acceptedLabel = 'accepted';

/** What GitHub tells of a label that somebody has set, as far as we ask. */
export interface Labelled {
  label: { name: string };
  sender: { login: string };
  issue: { number: number; body: string | null; created_at: string };
}

/** Who may set the label; GitHub lets more people label than write. */
const editors = ['admin', 'maintain', 'write'];

/**
 * What becomes of a labelled issue, or nothing where the label is another or set by somebody who may not write. The text comes
 * from the API and must be the one that the editor saw: who wrote it may change it at any time.
 */
export async function outcomeOf(
  { label, sender, issue }: Labelled,
  content: Content,
  today: string,
  api: Api,
): Promise<Outcome | undefined> {
  if (label.name !== acceptedLabel) return undefined;
  const right = await api('GET', `collaborators/${encodeURIComponent(sender.login)}/permission`);
  if (!editors.includes(`${(right as { permission?: unknown }).permission}`)) return undefined;
  const { body } = (await api('GET', `issues/${issue.number}`)) as { body: string | null };
  if (body !== issue.body) return { comment: refusal([{ message: changedSince }]) };
  return judged(body ?? '', issue.number, issue.created_at.slice(0, 10), content, today);
}

const changedSince = {
  fi: 'Teksti on muuttunut sen jälkeen, kun merkintä asetettiin. Lue se uudelleen.',
  en: 'The text has changed since the label was set. Read it again.',
};

/** The change that a text asks for, held against the rules with all other content. */
export function judged(text: string, number: number, day: string, content: Content, today: string): Outcome {
  const { file, faults } = proposalOf(text, day, content.entries, content.places);
  const said: Said[] = faults.map((message) => ({ message }));
  if (!file || said.length > 0) return { comment: refusal(said) };
  const entry = read(file.path, new TextEncoder().encode(file.text));
  const entries = [...content.entries.filter(({ path }) => path !== file.path), entry];
  const findings = check(gather({ ...content, entries }, today, [file.path])).filter((one) => one.file === file.path);
  if (findings.some(({ level }) => level === 'error')) return { comment: refusal(findings) };
  return { path: file.path, text: file.text, title: `${file.id} (#${number})`, body: proposalText(number, findings) };
}
