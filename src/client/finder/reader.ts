import { fetched } from '#client/data/fetched.ts';
import { Unavailable } from '#client/data/unavailable.ts';
import { type Facts, received, type SentFacts } from '#finder/file.ts';
import { type PackedMeanings, unpack } from '#finder/meanings.ts';
import { type Narrow, narrowing } from '#finder/narrow.ts';
import { type Understood, understanding, wantedIn } from '#finder/understand.ts';
import { clockAt } from '#times/calendar.ts';

/** What the finder reads of the site: the facts, and what words mean. */
export interface Reader {
  facts(): Promise<Facts>;
  /** The facts prepared for the present minute: what is open changes by it. */
  narrow(): Promise<Narrow>;
  understand(): Promise<(words: string) => Understood>;
}

async function needed<T>(address: string): Promise<T> {
  const all = await fetched<T>(address);
  if (!all) throw new Unavailable(`The site has no ${address}`);
  return all;
}

/** Reads the facts and the meanings of a language; each is worked out once, and what failed to load may be tried again. */
export function openReader(lang: string, factsAddress: string, meaningsAddress: string): Reader {
  let opened: { sent: SentFacts; facts: Facts } | undefined;
  let prepared: { at: string; narrow: Narrow } | undefined;
  let understood: { packed: PackedMeanings; understand: (words: string) => Understood } | undefined;

  async function facts(): Promise<Facts> {
    const sent = await needed<SentFacts>(factsAddress);
    if (opened?.sent !== sent) opened = { sent, facts: received(sent) };
    return opened.facts;
  }
  return {
    facts,
    async narrow() {
      const all = await facts();
      const clock = clockAt(new Date());
      const at = `${clock.date} ${clock.minute}`;
      if (prepared?.at !== at) prepared = { at, narrow: narrowing(all, clock, wantedIn(lang)) };
      return prepared.narrow;
    },
    async understand() {
      const [packed, all] = await Promise.all([needed<PackedMeanings>(meaningsAddress), facts()]);
      if (understood?.packed !== packed) understood = { packed, understand: understanding(lang, unpack(packed), all) };
      return understood.understand;
    },
  };
}
