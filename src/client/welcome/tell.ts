import { store, stored } from '#client/storage/stored.ts';
import { told } from '#client/storage/told.ts';
import { carried, type Told, toldIn } from '#finder/path.ts';
import { writeQuery } from '#finder/query.ts';

/** Where the reader lives and what she speaks, told in passing on the first page: the address carries it on. */
const form = document.querySelector<HTMLFormElement>('#told');
const keep = form?.querySelector('input');
const fields = [...(form?.querySelectorAll('select') ?? [])];

function tell() {
  const choices = Object.fromEntries(fields.map(({ name, value }) => [name, value]).filter(([, value]) => value));
  const hash = writeQuery({ ...choices, words: '' });
  history.replaceState(null, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
  store('path', keep?.checked && hash ? hash : undefined);
}

const known = toldIn(carried(told(), ''));
for (const field of fields) field.value = known[field.name as keyof Told] ?? '';
if (keep) keep.checked = stored('path') !== null;
form?.addEventListener('change', tell);
if (form) form.hidden = false;
