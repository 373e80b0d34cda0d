import type { Finding } from '#checks/material.ts';
import { saidBy, sentOf, thank } from './end.ts';
import { type Before, rules } from './entry.ts';
import { type Facts, upon } from './facts.ts';
import type { Judged } from './judged.ts';
import { send } from './send.ts';
import type { FormPage } from './words.ts';

/** What sending needs of the page, and what it gives back. */
export interface Sending {
  told: FormPage;
  page: HTMLElement;
  form: HTMLFormElement;
  /** Where it says what became of it. */
  outcome: HTMLElement;
  state(): { id: string; confirms: boolean; tells: boolean; before: Before; facts: Facts; judged(): Promise<Judged> };
  sent(): void;
  /** Others have changed the entry: it begins anew with the answers upon theirs. */
  renewed(newer: Before, mine: Facts): Promise<void>;
  /** Goes to the first question with a fault; false where no question has one. */
  backTo(faults: readonly Finding[]): Promise<boolean>;
}

/** The way from the last screen to the service, and back where it is not taken. */
export function sender({ told, page, form, outcome, state, sent, renewed, backTo }: Sending): () => Promise<void> {
  const { words } = told;

  async function refuse(faults: readonly Finding[]) {
    outcome.textContent = '';
    if (await backTo(faults)) return;
    outcome.textContent = faults.map(({ message }) => `${message.fi} ${message.en}`).join(' ') || words.unsent;
  }

  return async () => {
    const { id, confirms, tells, before, facts, judged } = state();
    const said = saidBy(form);
    const [{ fileHash, factsIn }, { text, faults }] = await Promise.all([rules(), judged()]);
    const changed = text !== before.text && !tells;
    const kind = confirms ? 'confirm' : !changed ? 'note' : id ? 'change' : 'new';
    if (changed && !confirms && faults.length > 0) return refuse(faults);
    const isNothing = kind === 'note' && !said.message;
    outcome.textContent = isNothing ? words.nothing : words.sending;
    if (isNothing) return;
    const file = { text, base: before.text && fileHash(before.text) };
    const answer = await send(told.intake, sentOf(kind, id, file, said, told.lang));
    if (answer.state === 'sent') {
      sent();
      return thank(page, words, `${told.intake}/submissions/${answer.receipt}`, words.follow);
    }
    if (answer.state === 'faulty') return refuse(answer.findings);
    const newer = answer.state === 'changed' ? factsIn(id, answer.theirs) : undefined;
    if (answer.state === 'changed' && newer) {
      await renewed({ text: answer.theirs, facts: newer }, upon(newer, before.facts, facts));
      outcome.textContent = words.conflict;
      return;
    }
    outcome.textContent = answer.state === 'busy' ? words.busy : words.unsent;
  };
}
