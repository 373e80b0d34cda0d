import { createHash } from 'node:crypto';
import { fileHash } from '#entry/hash.ts';
import { site } from '#site.ts';
import type { Job } from './queue.ts';

/** The branch that a text of an entry becomes: the same for the same text, whoever sends it and however often. */
export const branchOf = (id: string, text: string): string =>
  `intake/${id.slice(0, 60)}-${createHash('sha256').update(`${id}\n${text}`).digest('hex').slice(0, 16)}`;

/** Who commits: nobody's own name or address. */
export const author = { name: `${site.name} intake`, email: `intake@${new URL(site.origin).hostname}` };

const subjects: Record<Job['kind'], (id: string) => string> = {
  new: (id) => `Add ${id}`,
  change: (id) => `Change ${id}`,
  confirm: (id) => `Confirm ${id}`,
};

/** What a commit says, in a line and what editors may want to know. Nothing of it was written by the sender. */
export function commitMessage({ kind, id, lang, speaksFor, text }: Job): string {
  const said = {
    fi: [
      kind === 'confirm'
        ? 'Järjestö vahvisti tiedot allekirjoitetulla linkillä.'
        : speaksFor
          ? 'Lähettäjä sanoo puhuvansa järjestön puolesta. Tarkista se.'
          : 'Lähettäjä ei puhu järjestön puolesta.',
      `Lähettäjän kieli: ${lang}. Tiedosto: ${fileHash(text)}.`,
    ],
    en: [
      kind === 'confirm'
        ? 'The organisation confirmed the facts by a signed link.'
        : speaksFor
          ? 'The sender says that they speak for the organisation. Verify it.'
          : 'The sender does not speak for the organisation.',
      `Language of the sender: ${lang}. File: ${fileHash(text)}.`,
    ],
  };
  return `${subjects[kind](id)}\n\n${said.fi.join(' ')}\n\n${said.en.join(' ')}\n`;
}

/** The first line of such a message. */
export const titleOf = (message: string): string => message.split('\n')[0] ?? '';
