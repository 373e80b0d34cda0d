import { element, required } from '#client/dom/element.ts';
import { slug } from '#places/slug.ts';
import type { Submission } from '#schema/submission.ts';
import { type Facts, filledIn } from './facts.ts';
import { gitHubAddress, mailAddress, type Proposal } from './ways.ts';
import type { FormPage } from './words.ts';

/** What somebody says beside the facts. */
export interface Said {
  message: string;
  contact: string;
  speaksFor: boolean;
  /** What only robots fill in. */
  address: string;
}

/** What the last screen asks of the sender. */
export function saidBy(form: HTMLFormElement): Said {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  return {
    message: text('message'),
    contact: text('contact'),
    speaksFor: text('speaks') === 'yes',
    address: text('address'),
  };
}

/** A name of a file for an organisation's name. */
export const idFor = (facts: Facts): string => slug(String(facts['name'] ?? '')) || 'uusi';

/** The facts as they are sent: who names a website and no source has named one. */
export const withSource = (facts: Facts, today: string): Facts =>
  filledIn(facts['sources']) || !facts['website']
    ? facts
    : { ...facts, sources: [{ url: facts['website'], asOf: today }] };

/** What goes to the service. */
export function sentOf(
  kind: Submission['kind'],
  id: string,
  file: { text: string; base?: string },
  said: Said,
  lang: string,
) {
  const { message, contact, speaksFor, address } = said;
  const withFile = kind === 'change' || kind === 'new';
  return {
    kind,
    lang: lang as Submission['lang'],
    speaksFor,
    ...(id && kind !== 'new' && { id }),
    ...(withFile && { file: file.text }),
    ...(kind === 'change' && file.base && { base: file.base }),
    ...(message && { message }),
    ...(contact && { contact }),
    ...(address && { address }),
  };
}

/** Offers the ways that need no service: the file, a letter, GitHub. */
export function offerWays({ repository, email, words }: FormPage, proposal: Proposal, message: string): void {
  const download = required<HTMLAnchorElement>('#download');
  if (download.href.startsWith('blob:')) URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([proposal.text], { type: 'text/markdown' }));
  download.download = `${proposal.id}.md`;
  const mail = required<HTMLAnchorElement>('#mail');
  mail.hidden = !email;
  mail.href = mailAddress(email, proposal, message);
  const gitHub = required<HTMLAnchorElement>('#github');
  gitHub.href = gitHubAddress(repository, proposal);
  gitHub.onclick = () => {
    const copied = () => {
      required('#outcome').textContent = words.copied;
    };
    void navigator.clipboard?.writeText(proposal.text).then(copied, () => undefined);
  };
}

/** Says that all has arrived, in the place of the form. */
export function thank(page: HTMLElement, words: FormPage['words'], link: string, label: string): void {
  const box = document.createElement('div');
  const heading = element(box, 'h2', words.sent);
  heading.tabIndex = -1;
  const follow = element(element(box, 'p'), 'a', label);
  follow.href = link;
  page.textContent = '';
  page.append(box);
  heading.focus();
}
