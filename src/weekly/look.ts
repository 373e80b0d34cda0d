import type { Directory } from '#directory/directory.ts';
import { linksOf } from './links.ts';
import { deadLinks, type Memory, remembered } from './memory.ts';
import type { LinkNews } from './report.ts';
import type { Network } from './visit.ts';
import { type Answers, isOurFault, visitAll } from './visits.ts';

/** Looks at every link of the directory: what it showed, and what the next week shall know of it. */
export async function look(
  directory: Directory,
  before: Memory,
  today: string,
  network: Network,
): Promise<{ news: LinkNews; memory: Memory }> {
  const links = linksOf(directory);
  const answers = await visitAll(
    links.map(({ url }) => url),
    network,
  );
  const ourFault = isOurFault(answers);
  const memory = ourFault ? before : remembered(before, answers, today);
  const dead = deadLinks(answers, memory, today);
  const count = (is: (answer: Answers extends Map<string, infer Answer> ? Answer : never) => boolean) =>
    [...answers.values()].filter(is).length;
  const news: LinkNews = {
    visited: answers.size,
    dead,
    moved: [...answers].flatMap(([url, answer]) =>
      answer.state === 'alive' && answer.moved ? [{ url, to: answer.moved }] : [],
    ),
    closed: count(({ state }) => state === 'closed'),
    waiting: count((answer) => 'why' in answer) - dead.length,
    standings: new Map(links.map(({ url, standings }) => [url, standings])),
    ourFault,
  };
  return { news, memory };
}
