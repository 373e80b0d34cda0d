import { tell } from '#client/data/unavailable.ts';
import { addressState, watchState } from '#client/dom/address.ts';
import { required } from '#client/dom/element.ts';
import { started } from '#client/dom/started.ts';
import type { PlaceTables } from '#places/places.ts';
import { draftOf } from './draft.ts';
import { idFor, offerWays, saidBy } from './end.ts';
import { type Before, entryOf, newEntry, places, rules } from './entry.ts';
import { type Facts, valueAt, withValue } from './facts.ts';
import { open, showFaults } from './faults.ts';
import { judged } from './judged.ts';
import { drawChanges, drawPreview } from './preview.ts';
import { questionsOf, stepsFor } from './screens.ts';
import { sender } from './sender.ts';
import { walkThrough } from './walk.ts';
import type { FormPage } from './words.ts';

const page = required('#contribute');
const form = required<HTMLFormElement>('#contribute form');
const told: FormPage = JSON.parse(required('#contribute > script').textContent ?? '{}');
const { words } = told;
const status = required('#status');
const outcome = required('#outcome');
const questions = told.steps.flatMap(questionsOf);

/** The entry that the address names, and on what of it the form is opened. */
let asked = { id: '', field: '' };
let before: Before;
let facts: Facts;
let tables: PlaceTables;
let steps = told.steps;
/** Fields whose faults may be shown: those that somebody has answered or passed by. */
const touched = new Set<string>();
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Whether it only says that all is right, or only tells editors something: then no fact is asked. */
const confirms = () => asked.field === 'right' && asked.id !== '';
const tells = () => asked.field === 'note';
const judgeNow = () => judged(asked.id, facts, tables);
const walk = walkThrough(showEnd);
const draft = draftOf(words, (kept) => {
  facts = kept;
  draw();
  void walk.go(0);
});

/** Shows the faults of what has been answered. */
async function review() {
  const { faults } = await judgeNow();
  const shown = faults.filter(({ field }) => touched.has(field.split('.')[0] ?? ''));
  return showFaults(form, shown, facts, words);
}

function change(path: readonly (string | number)[], value: unknown) {
  facts = withValue(facts, path, value) as Facts;
  touched.add(String(path[0]));
  draft.renew(asked.id, facts);
  clearTimeout(waiting);
  waiting = setTimeout(() => void review().catch(fail), 300);
}

const draw = () => walk.drawAll(steps, { words, change, value: (path) => valueAt(facts, path) });

async function showEnd() {
  const [{ bodyTree }, { text, faults }] = await Promise.all([rules(), judgeNow()]);
  const { id } = asked;
  const changes = required('#changes');
  changes.hidden = !id || confirms();
  required('#files').hidden = required('#page').hidden = tells();
  if (tells()) return;
  drawPreview(required('#preview'), questions, facts, bodyTree(String(facts['body'] ?? '')));
  if (!changes.hidden) drawChanges(changes, questions, before.facts, facts, words);
  const proposal = { id: id || idFor(facts), name: String(facts['name'] ?? ''), text, isNew: !id };
  offerWays(told, proposal, saidBy(form).message);
  outcome.textContent = faults.length > 0 && !confirms() ? words.faults : '';
}

async function next() {
  for (const name of walk.asked()) touched.add(name);
  const faulty = (await review()).find((box) => walk.of(box) === walk.seen());
  if (!faulty) return walk.go(walk.seen() + 1);
  open(faulty);
  status.textContent = words.faults;
}

const submit = sender({
  told,
  page,
  form,
  outcome,
  state: () => ({ id: asked.id, confirms: confirms(), tells: tells(), before, facts, judged: judgeNow }),
  sent: () => {
    draft.letGo();
    touched.clear();
  },
  async renewed(newer, mine) {
    before = newer;
    facts = mine;
    draw();
    await walk.go(walk.end());
  },
  async backTo(faults) {
    for (const { field } of faults) touched.add(field.split('.')[0] ?? '');
    const [faulty] = showFaults(form, faults, facts, words);
    if (!faulty || walk.of(faulty) < 0) return false;
    await walk.go(walk.of(faulty));
    open(faulty);
    status.textContent = words.faults;
    return true;
  },
});

function fail(error: unknown) {
  tell(error);
  status.textContent = words.failed;
}

async function start() {
  const state = new URLSearchParams(addressState().slice(1) || location.search);
  const wanted = { id: state.get('id') ?? '', field: state.get('field') ?? '' };
  if (walk.end() > 0 && wanted.id === asked.id && wanted.field === asked.field) return;
  asked = wanted;
  status.textContent = words.loading;
  form.hidden = true;
  const [found, read] = await Promise.all([
    asked.id ? entryOf(told.base, asked.id) : newEntry(told.lang),
    places(told.base),
  ]);
  if (asked !== wanted) return;
  if (tells())
    required<HTMLTextAreaElement>('#message').value ||= state.get('page') ? `/${told.lang}/${state.get('page')}\n` : '';
  status.textContent = found ? '' : words.unknown;
  if (!found) return;
  tables = read;
  before = found;
  facts = found.facts;
  steps = confirms() || tells() ? [] : stepsFor(told.steps, asked.field);
  touched.clear();
  required('#about').textContent = asked.id ? String(facts['name']) : tells() ? words.message : words.new;
  required('#intro').hidden = asked.id !== '' || tells();
  required('#right').hidden = !confirms();
  form.hidden = false;
  started();
  draw();
  draft.offer(asked.id);
  await walk.show(0);
}

required('#next').addEventListener('click', () => void next().catch(fail));
required('#back').addEventListener('click', () => void walk.go(walk.seen() - 1).catch(fail));
required('#draft').addEventListener('change', ({ target }) =>
  draft.keep((target as HTMLInputElement).checked, asked.id, facts),
);
document
  .querySelector('#second')
  ?.addEventListener('change', ({ target }) => form.classList.toggle('two', (target as HTMLInputElement).checked));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit().catch(fail);
});
addEventListener('beforeunload', (event) => touched.size > 0 && event.preventDefault());
watchState(() => void start().catch(fail));
