import { gather, type Material } from '#checks/material.ts';
import type { Content } from '#entry/folder.ts';
import { Unavailable } from '#repository/unavailable.ts';

/** Where the present content comes from; throws `Unavailable` where it does not answer. */
export interface Source {
  /** The commit that is published. */
  fetch(): Promise<string>;
  content(commit: string): Promise<Content>;
}

/** The content as it is published, and the commit that holds it. */
export interface Present {
  commit: string;
  material: Material;
}

/** Milliseconds for which it is taken to be what it was. */
const fresh = 15_000;

/**
 * The present content, asked for again when it has grown older than some seconds. While its source does not answer, what
 * was last known is the present; throws `Unavailable` where nothing was.
 */
export function presentContent(source: Source, now: () => number, today: () => string): () => Promise<Present> {
  let known: { commit: string; content: Content } | undefined;
  let gathered: Present | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  async function ask() {
    try {
      const commit = await source.fetch();
      if (known?.commit !== commit) known = { commit, content: await source.content(commit) };
    } catch (error) {
      if (!known) throw error;
    }
    asked = now();
  }

  return async () => {
    if (Math.abs(now() - asked) >= fresh) {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      await asking;
    }
    if (!known) throw new Unavailable('nothing has been published');
    const { commit, content } = known;
    if (gathered?.commit !== commit || gathered.material.today !== today())
      gathered = { commit, material: gather(content, today()) };
    return gathered;
  };
}
