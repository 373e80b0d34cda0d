import { fetched } from '#client/data/fetched.ts';
import { element, required } from '#client/dom/element.ts';
import type { Facts } from '#finder/file.ts';
import type { Found } from '#finder/find.ts';
import { dangerOf } from '#finder/meant.ts';
import type { Answer } from '#formats/answers.ts';

/** What is said on the button that leads to an authority's page. */
export interface AnswerWords {
  page: string;
}

/** What a question is about, and whether that is danger. */
function meantBy(facts: Facts, { meaning, choices }: Found): { ids: Set<string>; danger: boolean } {
  const named = [choices.situation ?? '', ...(choices.need ?? '').split(','), choices.group ?? ''];
  const dangers = named.flatMap((id) => dangerOf(facts, id) ?? []);
  const told = meaning.senses.flatMap(({ target }) => dangerOf(facts, target) ?? []);
  return {
    ids: new Set([...meaning.answers, ...(meaning.service ? [meaning.service] : []), ...dangers, ...told]),
    danger: dangers.length > 0 || meaning.danger,
  };
}

function block(box: HTMLElement, { id, title, lang, dir, href, text, note }: Answer, facts: Facts, words: AnswerWords) {
  const made = element(box, 'section', '', 'answer');
  made.dataset['answer'] = id;
  const isService = id in facts.services;
  const heading = element(made, 'p', '', 'lead');
  const named = element(heading, isService ? 'strong' : 'a', title);
  if (named instanceof HTMLAnchorElement) named.href = href;
  if (lang) Object.assign(named, { lang, dir });
  if (isService) {
    const link = element(element(made, 'p'), 'a', words.page, 'button');
    link.href = href;
    if (note) element(made, 'p', note, 'note');
  }
  element(made, 'p', text);
  return made;
}

/**
 * What answers a question at once, above everything else: for danger whom to call, which is on the page; else the
 * situation, or the authority that decides, from the answers at an address.
 */
export function answerBox(address: string, words: AnswerWords) {
  const box = required('#answers');
  const alarms = [...box.querySelectorAll<HTMLElement>('[data-answer]')];
  const leave = required('#leave');
  let shown: HTMLElement[] = [];
  let known: Answer[] = [];

  const alarmed = (ids: ReadonlySet<string>, danger: boolean) => {
    for (const alarm of alarms) alarm.hidden = !ids.has(alarm.dataset['answer'] ?? '');
    leave.hidden = !danger;
    document.documentElement.classList.toggle('leaving', danger);
    for (const old of shown) old.remove();
    shown = [];
  };

  return {
    /** The name of a situation in the reader's words, once its answer has been asked for. */
    situationName: (id: string): string =>
      known.find((answer) => answer.id === id)?.title ??
      alarms
        .find(({ dataset }) => dataset['answer'] === id)
        ?.querySelector('.lead')
        ?.textContent?.trim() ??
      id,
    /** Fetches the answers to what was found, if there can be any. */
    async load(facts: Facts, found: Found): Promise<void> {
      const others = [...meantBy(facts, found).ids].filter((id) => !facts.situations[id]?.danger);
      if (others.length > 0 || found.choices.situation) known = (await fetched<Answer[]>(address)) ?? [];
    },
    show(facts: Facts, found: Found): void {
      const { ids, danger } = meantBy(facts, found);
      alarmed(ids, danger);
      shown = known
        .filter(({ id }) => ids.has(id) && !facts.situations[id]?.danger)
        .map((answer) => block(box, answer, facts, words));
    },
    hide: () => alarmed(new Set(), false),
  };
}
