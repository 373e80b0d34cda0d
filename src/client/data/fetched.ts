import { dayOf, savedAt } from '#client/offline/caches.ts';
import { once } from './once.ts';

const known = new Map<string, () => Promise<unknown>>();
/** When this device kept what it, and not the network, gave for an address (ISO 8601). */
const kept = new Map<string, string>();

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const since = savedAt(response);
  if (since) kept.set(address, since);
  return response.json();
}

/** The JSON at an address, fetched once; nothing where the site does not have it. What failed may be tried again. */
export function fetched<T>(address: string): Promise<T | undefined> {
  const ask = known.get(address) ?? once(() => load(address));
  known.set(address, ask);
  return ask() as Promise<T | undefined>;
}

/** The oldest day of what this device, and not the network, gave for some addresses. */
export function savedDay(addresses: readonly string[]): string | undefined {
  const [oldest] = addresses.flatMap((address) => kept.get(address) ?? []).sort();
  return oldest && dayOf(oldest);
}

/** Says in a box of which day the kept facts are, unless the page has said so of itself; hides it where all are fresh. */
export function tellSaved(box: HTMLElement, sentence: string, addresses: readonly string[]): void {
  const day = savedDay(addresses);
  const said = day ? sentence.replace('{date}', day) : '';
  const page = document.querySelector('main > .warn[role=status]');
  box.textContent = said;
  box.hidden = !said || page?.textContent === said;
}
