import { hostOf } from './links.ts';
import { type Answer, type Network, visit } from './visit.ts';

/** Answers by link. */
export type Answers = Map<string, Answer>;

/** Hosts visited at one time, and the pause between two links of one host in milliseconds. */
const together = 8;
const pause = 1000;

/** Visits links: a host's one after another, and not those of too many hosts at once. */
export async function visitAll(urls: readonly string[], network: Network): Promise<Answers> {
  const answers: Answers = new Map();
  const hosts = [...Map.groupBy(urls, hostOf).values()];
  const visitNext = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await visitHost(host, network, answers);
  };
  await Promise.all(Array.from({ length: together }, visitNext));
  return answers;
}

async function visitHost(urls: readonly string[], network: Network, answers: Answers): Promise<void> {
  let ofHost: Answer | undefined;
  for (const [index, url] of urls.entries()) {
    if (index > 0 && !ofHost) await network.wait(pause);
    const answer = ofHost ?? (await visit(url, network));
    answers.set(url, answer);
    if (endsVisit(answer)) ofHost ??= answer;
  }
}

/** Whether a host is not asked for its other pages: it cannot be reached, or we have asked too much. */
const endsVisit = (answer: Answer): boolean =>
  'why' in answer ? typeof answer.why === 'string' && answer.why !== 'redirect' : 'busy' in answer;

/** Hosts below which nothing is concluded from how many fail. */
const few = 10;

/** Whether it is rather our own network that has failed: most hosts could not be reached at all. */
export function isOurFault(answers: Answers): boolean {
  const hosts = Map.groupBy(answers, ([url]) => hostOf(url));
  const silent = [...hosts.values()].filter((all) =>
    all.every(([, answer]) => 'why' in answer && ['dns', 'connection', 'time-out'].includes(`${answer.why}`)),
  );
  return hosts.size >= few && silent.length > hosts.size / 2;
}
