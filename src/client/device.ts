import { counted, filled, page, part, text } from './device-page.ts';
import { emptyCaches } from './kept-answers.ts';
import { canKeep, showKept, unregister } from './offline.ts';

const language = part('kept-language');
const everywhere = part<HTMLInputElement>('exit-everywhere');
const empties = part<HTMLInputElement>('exit-empties');
const install = part('install');

/** What is stored under a key; nothing where it cannot be read. */
function stored<T>(key: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function keptLanguage(): string {
  try {
    return localStorage.getItem('language') ?? '';
  } catch {
    return '';
  }
}

function show() {
  const tag = keptLanguage();
  const list = stored<unknown[]>('list');
  const exit = stored<{ empties?: boolean }>('exit');
  language.hidden = !tag;
  language.textContent = filled(text.language, { language: text.languages[tag] ?? tag });
  part('kept-list').textContent = counted(text.list, Array.isArray(list) ? list.length : 0);
  everywhere.checked = exit !== undefined;
  empties.checked = exit?.empties === true;
}

function storeExit() {
  try {
    if (everywhere.checked) localStorage.setItem('exit', JSON.stringify({ ...text.exit, empties: empties.checked }));
    else localStorage.removeItem('exit');
  } catch {
    // A browser that stores nothing shows so: the boxes stay empty.
  }
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
  try {
    localStorage.clear();
  } catch {
    // Nothing is stored where nothing can be.
  }
  if (canKeep) await emptyCaches();
  await unregister();
  show();
  await showKept();
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
  showKept();
});
page.hidden = false;
