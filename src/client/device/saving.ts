import { element } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import { saveWords } from '#client/offline/answers.ts';
import { assetsCache, dayOf, pagesCache, placeCache, saveSeen, savesSeen } from '#client/offline/caches.ts';
import { type SavedPlace, savedPlaces, savePlace } from '#client/offline/municipality.ts';
import { type Device, part } from './words.ts';
import { workerAddress } from './worker-address.ts';

/** Some browsers keep nothing when they are private, and none does over plain HTTP. */
const canSave = () => 'serviceWorker' in navigator && 'caches' in window;

/** Lets the worker go; only the page of the device ever registers it. */
export async function unregister(base: string): Promise<void> {
  const all = canSave() ? await navigator.serviceWorker.getRegistrations() : [];
  const ours = new URL(base, location.origin).href;
  await Promise.all(all.filter(({ scope }) => scope === ours).map((one) => one.unregister()));
}

/** Lets the reader keep pages and municipalities without a network; gives what shows them anew, or nothing where the browser keeps nothing. */
export function saving({ page, text, base, counted, megabytes }: Device): (() => Promise<void>) | undefined {
  part(canSave() ? 'offline' : 'unsupported').hidden = false;
  if (!canSave()) return undefined;
  const seen = part<HTMLInputElement>('seen');
  const choice = part<HTMLSelectElement>('place');
  const progress = part('progress');
  /** What was asked for before something changed shows nothing any more. */
  let changes = 0;

  const register = () => navigator.serviceWorker.register(workerAddress(base), { scope: base });

  /** Where nothing is kept any more, the worker and its files go, too. */
  async function show() {
    const mine = ++changes;
    const [keeps, places] = [await savesSeen(base), await savedPlaces(base)];
    const pages = (await caches.has(pagesCache)) ? await (await caches.open(pagesCache)).keys() : [];
    if (mine !== changes) return;
    seen.checked = keeps;
    part('seen-count').textContent = counted(text.pages, pages.filter(({ url }) => url.endsWith('/')).length);
    part('places').textContent = '';
    part('places').append(...places.map(row));
    if (keeps || places.length || page.getAttribute('aria-busy')) return;
    await Promise.all([caches.delete(assetsCache), unregister(base)]);
  }

  function row(place: SavedPlace): HTMLLIElement {
    const item = document.createElement('li');
    const saved = {
      place: place.name,
      language: text.languages[place.lang] ?? place.lang,
      size: megabytes(place.bytes),
      date: dayOf(place.on),
    };
    element(item, 'p', filled(text.saved, saved));
    const button = (label: string, act: () => Promise<unknown>) => {
      const made = element(item, 'button', label, 'button');
      made.type = 'button';
      made.setAttribute('aria-label', filled(text.label, { label, value: place.name }));
      made.addEventListener('click', act);
    };
    button(text.renew, () => keep(place));
    button(text.remove, async () => {
      await caches.delete(placeCache(place.lang, place.id));
      await show();
      choice.focus();
    });
    return item;
  }

  async function keep({ id, name, lang }: Pick<SavedPlace, 'id' | 'name' | 'lang'>) {
    if (page.getAttribute('aria-busy')) return;
    page.setAttribute('aria-busy', 'true');
    changes++;
    let whole = false;
    try {
      await register();
      whole = await savePlace({ base, lang, id, name }, (done, all) => {
        progress.textContent = filled(text.saving, { done, all });
      });
    } catch {
      // Said below, as where only a part is missing.
    }
    page.removeAttribute('aria-busy');
    progress.textContent = whole ? '' : text.failed;
    await show();
  }

  const { lang } = document.documentElement;
  seen.addEventListener('change', async () => {
    changes++;
    try {
      if (seen.checked) {
        await register();
        await saveSeen(base, true);
        await saveWords(base, lang);
        await navigator.serviceWorker.ready;
      } else await saveSeen(base, false);
    } catch {
      progress.textContent = text.failed;
    }
    await show();
  });
  part('keep-place').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = choice.selectedOptions[0]?.textContent ?? '';
    if (choice.value) keep({ id: choice.value, name, lang });
  });
  return show;
}
