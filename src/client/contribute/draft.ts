import { required } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import { readDraft, writeDraft } from '#client/storage/draft.ts';
import { clockAt, writtenDay } from '#times/calendar.ts';
import type { Facts } from './facts.ts';
import type { FormWords } from './words.ts';

/** The wish to keep the answers on this device, and what it has kept; `resume` goes on with them. */
export function draftOf(words: Pick<FormWords, 'found'>, resume: (facts: Facts) => void) {
  let keeping = false;

  function keep(wanted: boolean, id: string, facts: Facts) {
    const isDone = writeDraft(wanted ? { id, on: clockAt(new Date()).date, facts } : undefined);
    keeping = wanted && isDone;
    required('#draft-kept').hidden = !keeping;
    required<HTMLInputElement>('#draft').checked = keeping;
  }

  return {
    keep,
    /** Keeps the newest answers, where they are to be kept. */
    renew: (id: string, facts: Facts) => keeping && keep(true, id, facts),
    letGo: () => keeping && writeDraft(),
    /** Offers what is kept of an entry. */
    offer(id: string) {
      const kept = readDraft();
      const found = required('#draft-found');
      found.hidden = kept?.id !== id;
      if (!kept || found.hidden) return;
      required('p', found).textContent = filled(words.found, { date: writtenDay(kept.on) });
      required('#draft-continue').onclick = () => {
        found.hidden = true;
        keep(true, id, kept.facts);
        resume(kept.facts);
      };
      required('#draft-remove').onclick = () => {
        found.hidden = true;
        writeDraft();
      };
    },
  };
}
