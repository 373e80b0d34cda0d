import type { Card } from '#formats/card.ts';

export interface ResultWords {
  unclear: string;
  open: string;
}

const element = (parent: Node, name: string, text = '', className = ''): HTMLElement => {
  const made = parent.appendChild(document.createElement(name));
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** More lines of times stand on the organisation's page. */
const mostTimes = 2;

/** A row of the results: what the lists of pages show, the number to call, and when it is open. */
export function resultRow(card: Card, words: ResultWords, isOpen: boolean): HTMLElement {
  const item = document.createElement('li');
  const link = element(item, 'a', '', 'name') as HTMLAnchorElement;
  link.href = card.url;
  element(link, 'bdi', card.name);
  const meta = element(item, 'p', card.place, 'meta');
  if (card.status === 'unclear') meta.append(` · ${words.unclear}`);
  if (isOpen) {
    meta.append(' · ');
    element(meta, 'strong', words.open);
  }
  if (card.step) {
    meta.append(' · ');
    const { phone, step } = card;
    const act = element(meta, 'a', phone ? `${step.label} ` : step.label) as HTMLAnchorElement;
    act.href = step.href;
    if (phone) element(act, 'bdi', phone.text);
    else act.setAttribute('aria-label', `${step.label}: ${card.name}`);
  }
  const summary = element(item, 'p', card.summary);
  if (card.lang) {
    summary.lang = card.lang;
    summary.dir = card.dir ?? 'auto';
    element(item, 'p', card.note, 'note');
  }
  const lines = card.times.flatMap(({ name, lines }) =>
    lines.map(({ days, times }) => `${name ? `${name}: ` : ''}${days} ${times}`),
  );
  if (lines.length > 0) element(item, 'p', lines.slice(0, mostTimes).join(' · '), 'note').dir = 'auto';
  return item;
}
