import { cardsOf } from '#client/data/cards.ts';
import { tell } from '#client/data/unavailable.ts';
import { addressState, shownBefore, watchState, writeState } from '#client/dom/address.ts';
import { whenSeenAgain } from '#client/dom/clock.ts';
import { required } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import { started } from '#client/dom/started.ts';
import type { Facts } from '#finder/file.ts';
import { type Found, find } from '#finder/find.ts';
import { municipalityAt } from '#finder/nearness.ts';
import { toldIn } from '#finder/path.ts';
import { chosen, type Facet, facets, type Query, readQuery, writeQuery } from '#finder/query.ts';
import type { Card } from '#formats/card.ts';
import { answerBox } from './answers.ts';
import { chipList } from './chips.ts';
import { openEngine } from './engine.ts';
import { choiceFields } from './fields.ts';
import { offerPlaces, tellNearest } from './instead.ts';
import { position } from './position.ts';
import { openReader } from './reader.ts';
import { resultList } from './results.ts';
import { headingOf, sentencesOf } from './sentences.ts';
import type { FinderWords } from './words.ts';

const page = required('#finder');
const form = required<HTMLFormElement>('#finder form');
const input = required<HTMLInputElement>('#q');
const status = required('#status');
const note = required('#note');
const suggested = required<HTMLButtonElement>('#suggested');
const none = required('#none');
const clear = required<HTMLButtonElement>('#clear');
const text: FinderWords = JSON.parse(required('#finder > script').textContent ?? '{}');
const lang = document.documentElement.lang;
const { home = '', index = '', facts: factsAddress = '' } = page.dataset;
const fields = choiceFields(form, text.counted);
const reader = openReader(lang, factsAddress, `${index}meanings.json`);
const engine = openEngine(index, lang, reader.facts);
const answers = answerBox(`${home}answers.json`, text);
const results = resultList(home, { address: factsAddress, read: reader.facts }, text, fail);

/** What the reader has typed and chosen; the form and the address show it, and what the words mean beside it. */
let query: Query = { words: '' };
let asked = 0;
/** Results to show at least: as many as stood here before. */
let least = shownBefore();

const nameOf = (facet: Facet, value: string) =>
  facet === 'situation' ? answers.situationName(value) : fields.nameOf(facet, value);
const chips = chipList(required('#chosen'), input, text.remove, nameOf, (choices) => ask({ ...query, ...choices }));

function ask(next: Query) {
  query = withoutWords(next);
  return run();
}

/** Where nothing was typed there is nothing not to understand: empty choices go. */
function withoutWords(next: Query): Query {
  if (next.words.trim()) return next;
  return { words: next.words, ...Object.fromEntries(chosen(next).map((facet) => [facet, next[facet]])) };
}

async function run() {
  const mine = ++asked;
  writeState(writeQuery(query));
  page.setAttribute('aria-busy', 'true');
  try {
    const [all, narrow, understand] = await Promise.all([reader.facts(), reader.narrow(), reader.understand()]);
    const found = mine === asked && (await find(engine, query, narrow, understand));
    if (!found) return;
    const ids = found.nearest ? [found.nearest.id] : [];
    const [{ cards }] = await Promise.all([cardsOf(home, ids), answers.load(all, found)]);
    if (mine === asked) await show(all, found, cards[0]);
  } catch (error) {
    if (mine === asked) fail(error);
  } finally {
    if (mine === asked) page.removeAttribute('aria-busy');
  }
}

function show(all: Facts, found: Found, nearest: Card | undefined): void | Promise<void> {
  const { choices, count, circles } = found;
  const empty = !query.words.trim() && chosen(choices).length === 0;
  const nothing = !empty && circles.length === 0;
  answers.show(all, found);
  fields.write(choices);
  fields.count(found.counts, choices);
  chips.show(choices);
  clear.hidden = chosen(choices).length === 0;
  document.documentElement.dataset['told'] = writeQuery({
    words: '',
    ...toldIn(writeQuery({ ...choices, words: '' })),
  }).slice(1);
  note.textContent = empty ? '' : sentencesOf(found, query.words, text, nameOf);
  if (nearest) tellNearest(note, text.nearest, nearest, found.nearest?.km ?? 0);
  suggested.hidden = !found.suggested;
  suggested.textContent = filled(text.suggest, { words: found.suggested ?? '' });
  suggested.value = found.suggested ?? '';
  none.hidden = !nothing;
  const sections = circles.map((one) => ({ ...one, heading: headingOf(found, one.circle, text, nameOf) }));
  if (nothing) offerPlaces(home, query.words, fields.names('place'));
  const shown = least;
  least = 0;
  return empty ? results.clear() : results.show(sections, count, shown);
}

function fail(error: unknown) {
  tell(error);
  results.clear();
  answers.hide();
  status.textContent = text.failed;
  none.hidden = false;
}

input.addEventListener('input', () => ask({ ...query, words: input.value }));
form.addEventListener('change', ({ target }) => {
  const own = fields.changed(target, query);
  if (own) void ask(own);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  fold();
  await ask({ ...query, words: input.value });
  status.focus({ preventScroll: !narrow.matches });
});
suggested.addEventListener('click', () => {
  input.value = suggested.value;
  input.focus();
  void ask({ ...query, words: input.value });
});
clear.addEventListener('click', () => {
  input.focus();
  const nothing = Object.fromEntries(facets.map((facet) => [facet, '']));
  void ask({ ...nothing, words: query.words });
});
required('#here').addEventListener('click', async () => {
  const [found, all] = await Promise.all([position(), reader.facts()]);
  const place = found && municipalityAt(all, found);
  if (place) return ask({ ...query, place });
  note.textContent = text.nowhere;
  return required('[name=place]').focus();
});

const narrow = matchMedia('(max-width: 47.99em)');
/** On a phone the choices make room for what was found; their summary opens them again. */
function fold() {
  if (narrow.matches) required<HTMLDetailsElement>('#narrow').open = false;
}

function restore() {
  const next = readQuery(addressState(), location.search);
  input.value = next.words;
  if (next.words || chosen(next).length > 0) fold();
  void ask(next);
}

started();
watchState(restore);
/** What is open changes while nobody looks. */
whenSeenAgain(() => {
  least = results.shown();
  void run();
});
