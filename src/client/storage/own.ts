/** Where this site begins on its host: others may stand beside it and share what the browser stores for the host. */
const mark = `${import.meta.env.BASE_URL} `;

/** The name under which this site stores a thing. */
export const own = (name: string): string => mark + name;

export const isOwn = (name: string): boolean => name.startsWith(mark);

/** Lets go of everything that this site has in the Cache Storage. */
export async function emptyCaches(): Promise<void> {
  await Promise.all((await caches.keys()).filter(isOwn).map((name) => caches.delete(name)));
}
