import type { Facts } from '#finder/file.ts';
import { type Found, find } from '#finder/find.ts';
import { type Narrow, narrowing } from '#finder/narrow.ts';
import { municipalityAt } from '#finder/nearness.ts';
import { chosen, type Query, readQuery, writeQuery } from '#finder/query.ts';
import { type Name, understanding } from '#finder/readings.ts';
import { type Clock, clockAt } from '#times/calendar.ts';
import { choiceFields } from './choice-fields.ts';
import { element, one } from './element.ts';
import { openEngine } from './engine.ts';
import { fetched } from './fetched.ts';
import { offerPlaces } from './offer-places.ts';
import { position } from './position.ts';
import { type ListWords, resultList } from './result-list.ts';

interface Text extends ListWords {
  instead: string;
  looser: string;
  failed: string;
  understood: string;
  remove: string;
  nowhere: string;
}

const page = one('#finder');
const form = one<HTMLFormElement>('#finder form');
const input = one<HTMLInputElement>('#q');
const status = one('#status');
const note = one('#note');
const chips = one('#chosen');
const clear = one<HTMLButtonElement>('#clear');
const none = one('#none');
const near = one('#near');
const here = one<HTMLButtonElement>('#here');
const text: Text = JSON.parse(page.dataset['text'] ?? '{}');
const lang = document.documentElement.lang;
const home = page.dataset['home'] ?? '';
const fields = choiceFields(form);
const factsAddress = page.dataset['facts'] ?? '';
const results = resultList(home, factsAddress, text, fail);

async function facts(): Promise<Facts> {
  const all = await fetched<Facts>(factsAddress);
  if (!all) throw new Error(`The site has no ${factsAddress}`);
  return all;
}
const engine = openEngine(page.dataset['index'] ?? '', lang, facts);
const understand = understanding(
  lang,
  fields.names().filter((one): one is Name => one[0] === 'place' || one[0] === 'language'),
);

let asked = 0;

let prepared: { minute: number; narrow: Narrow } | undefined;
/** The facts prepared for this minute: what is open changes by it. */
function narrowAt(all: Facts, clock: Clock): Narrow {
  if (prepared?.minute !== clock.minute) prepared = { minute: clock.minute, narrow: narrowing(all, clock) };
  return prepared.narrow;
}

const current = (): Query => ({ words: input.value, ...fields.read() });

async function run() {
  const query = current();
  const mine = ++asked;
  remember(query);
  page.setAttribute('aria-busy', 'true');
  try {
    const found = await find(engine, query, narrowAt(await facts(), clockAt(new Date())), understand);
    if (mine === asked) await show(found, query);
  } catch {
    if (mine === asked) fail();
  } finally {
    if (mine === asked) page.removeAttribute('aria-busy');
  }
}

function remember(query: Query) {
  const hash = writeQuery(query);
  history.replaceState(null, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
}

async function show(found: Found, query: Query) {
  const empty = !query.words.trim() && chosen(query).length === 0;
  const nothing = !empty && found.ids.length === 0;
  note.textContent = [
    found.understood && text.understood.replace('{choices}', names(found.understood).join(', ')),
    found.instead && text.instead.replace('{query}', query.words).replace('{other}', found.instead),
    found.looser && text.looser,
  ]
    .filter(Boolean)
    .join(' ');
  fields.count(found.counts, query);
  showChosen(query);
  none.hidden = !nothing;
  if (empty) results.clear();
  else await results.show(found.ids);
  if (nothing) near.hidden = !offerPlaces(near, home, (await engine.words()).places, query.words);
}

const names = (choices: Partial<Query>) => chosen(choices).map((facet) => fields.nameOf(facet, choices[facet] ?? ''));

function showChosen(query: Query) {
  const all = chosen(query);
  clear.hidden = all.length === 0;
  chips.replaceChildren(
    ...all.map((facet) => {
      const item = document.createElement('li');
      const name = fields.nameOf(facet, query[facet] ?? '');
      const button = element(item, 'button', `${name} ×`);
      button.type = 'button';
      button.setAttribute('aria-label', text.remove.replace('{choice}', name));
      button.addEventListener('click', () => {
        fields.write({ ...fields.read(), [facet]: '' });
        input.focus();
        run();
      });
      return item;
    }),
  );
}

function fail() {
  results.clear();
  status.textContent = text.failed;
  none.hidden = false;
}

form.addEventListener('input', run);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
clear.addEventListener('click', () => {
  fields.write({});
  input.focus();
  run();
});
here.addEventListener('click', async () => {
  const [found, all] = await Promise.all([position(), facts()]);
  const place = found && municipalityAt(all, found);
  if (!place) {
    note.textContent = text.nowhere;
    return one<HTMLSelectElement>('[name=place]').focus();
  }
  fields.write({ ...fields.read(), place });
  return run();
});

function restore() {
  const query = readQuery(location.hash, location.search);
  input.value = query.words;
  fields.write(query);
  run();
}

addEventListener('hashchange', restore);
restore();
