import { element } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import type { FormField, FormStep } from '#formats/form-fields.ts';
import { drawField, type Questions } from './field.ts';

/** Fields that a link of an organisation's page opens the form on, by the word after `field=`. */
const opened: Record<string, readonly string[]> = {
  phone: ['phone'],
  email: ['email'],
  website: ['website'],
  contact: ['phone', 'email', 'website'],
  address: ['locations', 'basedIn', 'serves'],
  times: ['offers', 'locations'],
  languages: ['languages'],
  text: ['summary', 'body'],
  status: ['status'],
};

/** The steps for a link: those of the whole form, or one with what the link is about. */
export function stepsFor(steps: readonly FormStep[], field: string): FormStep[] {
  const all = steps.flatMap(({ first, more }) => [...first, ...more]);
  const names = Object.keys(opened).includes(field) ? (opened[field] ?? []) : [];
  const first = names.flatMap((name) => all.filter((one) => one.name === name));
  return first.length > 0 ? [{ title: first[0]?.label ?? '', first, more: [] }] : [...steps];
}

/** Every question of a step. */
export const questionsOf = ({ first, more }: FormStep): FormField[] => [...first, ...more];

/** Draws each step as a part of the page; what is asked last is closed until somebody opens it. */
export function drawScreens(parent: HTMLElement, steps: readonly FormStep[], questions: Questions): HTMLElement[] {
  parent.textContent = '';
  return steps.map(({ title, first, more }, index) => {
    const screen = element(parent, 'section');
    const heading = element(screen, 'h2', title);
    heading.tabIndex = -1;
    const count = steps.length + 1;
    element(screen, 'p', filled(questions.words.step, { number: index + 1, count }), 'note');
    for (const field of first) drawField(screen, field, [field.name], questions);
    if (more.length > 0) {
      const rest = element(screen, 'details');
      element(rest, 'summary', questions.words.more);
      for (const field of more) drawField(rest, field, [field.name], questions);
    }
    return screen;
  });
}
