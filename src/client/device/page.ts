import { filled } from '#client/dom/phrases.ts';
import { started } from '#client/dom/started.ts';
import { exitWish, wishExit } from '#client/storage/exit-wish.ts';
import { readMyList } from '#client/storage/my-list.ts';
import { emptyCaches } from '#client/storage/own.ts';
import { stored, storeNothing } from '#client/storage/stored.ts';
import { toldIn } from '#finder/path.ts';
import { saving, unregister } from './saving.ts';
import { device, part } from './words.ts';

const parts = device();
const { page, text, base, counted } = parts;
const showSaved = saving(parts);

const language = part('kept-language');
const everywhere = part<HTMLInputElement>('exit-everywhere');
const empties = part<HTMLInputElement>('exit-empties');
const install = part('install');

function show() {
  const tag = stored('language') ?? '';
  const path = toldIn(stored('path') ?? '');
  const place = [...part<HTMLSelectElement>('place').options].find(({ value }) => value === path.place)?.text;
  const kept = [place, text.served[path.language ?? '']].filter((name) => name !== undefined);
  part('kept-path').hidden = kept.length === 0;
  part('kept-path').textContent = filled(text.label, { label: text.path, value: kept.join(text.comma) });
  const exit = exitWish();
  language.hidden = !tag;
  language.textContent = filled(text.language, { language: text.languages[tag] ?? tag });
  part('kept-list').textContent = counted(text.list, readMyList().length);
  everywhere.checked = exit !== undefined;
  empties.checked = exit?.empties === true;
}

function storeExit() {
  wishExit(everywhere.checked ? { ...text.exit, empties: empties.checked } : undefined);
  show();
}

everywhere.addEventListener('change', () => {
  if (!everywhere.checked) empties.checked = false;
  storeExit();
});
empties.addEventListener('change', () => {
  if (empties.checked) everywhere.checked = true;
  storeExit();
});

part('empty').addEventListener('click', async () => {
  storeNothing();
  if (showSaved) await emptyCaches();
  await unregister(base);
  show();
  await showSaved?.();
  part('progress').textContent = '';
  part('emptied').textContent = text.emptied;
});

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  install.hidden = false;
  install.onclick = () => {
    install.hidden = true;
    (event as Event & { prompt?(): void }).prompt?.();
  };
});

/** Other pages change what is kept, and "back" shows this one as it was. */
addEventListener('pageshow', () => {
  show();
  showSaved?.();
});
started();
page.hidden = false;
