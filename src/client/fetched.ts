const known = new Map<string, Promise<unknown>>();

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The JSON at an address, fetched once; nothing where the site does not have it. What failed may be tried again. */
export function fetched<T>(address: string): Promise<T | undefined> {
  const found = known.get(address) ?? load(address);
  known.set(address, found);
  found.catch(() => known.delete(address));
  return found as Promise<T | undefined>;
}
