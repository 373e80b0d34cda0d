import { absolute, site } from '#site.ts';
import { isPublic } from './links.ts';
import { type Why, whyOf } from './why.ts';

/** How a link has answered. */
export type Answer =
  /** `moved`: where it has gone for good. */
  | { state: 'alive'; moved?: string }
  /** Its own host says that there is nothing, or there is no such host. */
  | { state: 'gone'; why: Why }
  /** May pass: only that it lasts tells. */
  | { state: 'failing'; why: Why }
  /** Shows robots nothing, which says nothing about people; `busy` where we have asked too much. */
  | { state: 'closed'; busy?: true };

/** What a visit needs of the world. */
export interface Network {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Passes some milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which an answer is not waited for. */
  patience: number;
}

/** Pauses before a link that fails is asked again, in milliseconds. */
const pauses = [2000, 10_000];
const mostHops = 8;

/** Says who asks and why, so that whoever keeps the host can write to us, or close the door. */
const headers = { 'user-agent': `${site.name}-links/1.0 (+${absolute('en/about/')})`, accept: 'text/html,*/*;q=0.8' };

/** Visits a link, and again when it fails. Never throws. */
export async function visit(url: string, network: Network): Promise<Answer> {
  let answer = await ask(url, network);
  for (const pause of pauses) {
    if (answer.state !== 'failing') break;
    await network.wait(pause);
    answer = await ask(url, network);
  }
  return answer;
}

/** Asks for the head alone, which costs the host little; where that says no, for the page, as a person would. */
async function ask(url: string, network: Network): Promise<Answer> {
  const answer = await follow('HEAD', url, network);
  return answer.state === 'alive' || ('why' in answer && answer.why === 'dns') ? answer : follow('GET', url, network);
}

async function follow(method: 'HEAD' | 'GET', url: string, { fetch, patience }: Network): Promise<Answer> {
  const seen = new Set<string>();
  let [at, forGood, cookies] = [url, true, false];
  while (!seen.has(at) && seen.size < mostHops) {
    seen.add(at);
    let response: Response;
    try {
      response = await fetch(at, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(patience) });
    } catch (error) {
      const why = whyOf(error);
      return { state: why === 'dns' ? 'gone' : 'failing', why };
    }
    // Nobody reads the page: a body that never ends is not waited for.
    response.body?.cancel().catch(() => undefined);
    const { status } = response;
    const next = status >= 300 && status < 400 ? response.headers.get('location') : null;
    if (next === null) return judged(status, forGood && !isSame(url, at) ? at : undefined);
    if (!URL.canParse(next, at) || !isPublic(new URL(next, at).href)) return { state: 'failing', why: 'redirect' };
    at = new URL(next, at).href;
    forGood &&= status === 301 || status === 308;
    cookies ||= response.headers.has('set-cookie');
  }
  return cookies ? { state: 'closed' } : { state: 'failing', why: 'redirect' };
}

/** What hosts say to robots whom they do not let in, and to those who ask too much. */
const refusals = [401, 402, 403, 405, 406, 407, 418, 425, 430, 451, 999];

function judged(status: number, moved: string | undefined): Answer {
  if (status >= 200 && status < 300) return moved === undefined ? { state: 'alive' } : { state: 'alive', moved };
  if (status === 404 || status === 410) return { state: 'gone', why: status };
  if (status === 429) return { state: 'closed', busy: true };
  return refusals.includes(status) ? { state: 'closed' } : { state: 'failing', why: status };
}

/** Whether two links differ in nothing that a person would change: scheme, `www.`, a slash at the end. */
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
