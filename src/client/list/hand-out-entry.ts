import { fillSummary } from '#client/dom/card-row.ts';
import { element } from '#client/dom/element.ts';
import { colon } from '#client/dom/phrases.ts';
import type { Card } from '#formats/card.ts';
import type { PageWords, Word } from '#formats/page-words.ts';
import { qrCode } from './qr.ts';

/** One language of a paper: its words and the cards in it, by id. */
export interface Side {
  words: PageWords;
  cards: ReadonlyMap<string, Card>;
}

/** More stands on the organisation's page, to which the code leads. */
const mostTimes = 4;
const mostAddresses = 3;

/** Says of which language an element is. */
export const marked = <Made extends HTMLElement>(made: Made, { lang, dir }: PageWords): Made => {
  made.lang = lang;
  made.dir = dir;
  return made;
};

/** The same words in both languages, one after the other. */
export function inBoth(parent: HTMLElement, sides: readonly Side[], say: (words: PageWords) => string): void {
  sides.forEach(({ words }, index) => {
    if (index > 0) parent.append(' · ');
    marked(element(parent, 'span', say(words)), words);
  });
}

/** What stands between a label and its value in the language of a side. */
const between = ({ words }: PageWords) => colon(words['label.value']);

function fact(parent: HTMLElement, words: PageWords, label: Word, text = '', className = ''): HTMLElement {
  const paragraph = element(parent, 'p', '', className);
  element(paragraph, 'b', words.words[label] + between(words));
  if (text) element(paragraph, 'bdi', text);
  return paragraph;
}

/** Times of the week; names keep their own direction. */
function addTimes(parent: HTMLElement, times: Card['times'], words: PageWords): void {
  const all = times.flatMap(({ name, lines }) => lines.map((line, index) => ({ ...line, name: index ? '' : name })));
  all.slice(0, mostTimes).forEach(({ name, days, times: hours }, index) => {
    if (index > 0) parent.append(' · ');
    if (name) {
      element(parent, 'bdi', name);
      parent.append(between(words));
    }
    parent.append(`${days} ${hours}`);
  });
}

function column(parent: HTMLElement, card: Card, words: PageWords): void {
  const say = words.words;
  const side = marked(element(parent, 'div', '', 'side'), words);
  fillSummary(element(side, 'p'), card);
  if (card.addresses.length === 0) fact(side, words, 'handout.way', say['handout.way.ask']);
  if (card.times.length > 0) addTimes(fact(side, words, 'handout.when'), card.times, words);
  else fact(side, words, 'handout.when', say['handout.when.ask']);
  if (card.languages) fact(side, words, 'org.languages', card.languages);
  const sentence = say[`say.${card.activities[0]}`];
  if (sentence) fact(side, words, 'handout.say', sentence, 'say');
  element(side, 'p', card.age, 'age');
}

/** An organisation on paper: what is the same in both languages once, the rest side by side, and a code to its page. */
export function handOutEntry(parent: HTMLElement, id: string, sides: readonly Side[], note: string): void {
  const [first] = sides;
  const card = first?.cards.get(id);
  if (!first || !card) return;
  const entry = element(parent, 'article', '', 'entry');
  const head = element(entry, 'div', '', 'head');
  element(element(head, 'h3'), 'bdi', card.name).translate = false;
  const way = card.phone?.text ?? card.email ?? card.website;
  const label = card.phone ? 'org.phone' : card.email ? 'org.email' : 'org.website';
  if (way) {
    const reach = element(head, 'p', '', card.phone ? 'number' : '');
    inBoth(element(reach, 'small'), sides, ({ words }) => words[label]);
    reach.append(' ');
    element(reach, 'bdi', way).dir = 'ltr';
  }
  if (card.addresses.length > 0) {
    const places = element(head, 'p');
    inBoth(element(places, 'b'), sides, ({ words }) => words['handout.way']);
    places.append(between(sides[sides.length - 1]?.words ?? first.words));
    element(places, 'bdi', card.addresses.slice(0, mostAddresses).join(' · ')).dir = 'ltr';
  }
  for (const { words, cards } of sides) column(entry, cards.get(id) ?? card, words);
  const code = element(entry, 'div', '', 'code');
  code.append(qrCode(`${location.origin}${card.url}`) ?? '');
  inBoth(element(code, 'small'), sides, ({ words }) => words['handout.qr']);
  if (note) fact(entry, first.words, 'list.note', note, 'written');
}
