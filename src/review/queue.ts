import { daysBetween, writtenDay } from '#times/calendar.ts';
import { visible } from './inert.ts';
import { said } from './line.ts';
import { marker } from './marker.ts';
import { decisions, type Proposal } from './proposal.ts';

/** A change that waits for a decision. */
export interface Waiting {
  /** Branch or number, and what it is called. */
  name: string;
  title: string;
  /** Whose hand it is, as far as that is known. */
  by: string;
  /** Day on which it came, ISO 8601. */
  since: string;
  /** What the review proposes; nothing where there is none yet. */
  decision?: Proposal['decision'];
  reasons: string[];
  url?: string;
}

/** Risks to people come before everything, whatever is proposed. */
const urgent: readonly string[] = ['secret-address', 'shelter-opened', 'persons', 'shelter'];

/** Changes of one hand beyond which somebody asks. */
const many = 10;

/** Open changes in the order in which editors look at them: people's safety, then the oldest. */
export const inOrder = (all: readonly Waiting[]): Waiting[] =>
  all.toSorted((a, b) => rank(a) - rank(b) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));

const rank = ({ reasons }: Waiting) => {
  const found = urgent.findIndex((id) => reasons.includes(id));
  return found < 0 ? urgent.length : found;
};

/** The queue for a terminal: one change a line, its age first. */
export function queueText(all: readonly Waiting[], today: string): string {
  if (all.length === 0) return said({ fi: 'Mikään ei odota.', en: 'Nothing is waiting.' });
  const byHand = Map.groupBy(all, ({ by }) => by);
  const lines = inOrder(all).map(({ name, title, by, since, decision, reasons, url }) => {
    const count = byHand.get(by)?.length ?? 0;
    const told = [...reasons, ...(by && count > many ? [`many (${count})`] : [])];
    return [
      `${String(daysBetween(since, today)).padStart(3)} pv/d  ${writtenDay(since)}  ${decision ? said(decisions[decision]) : said(unread)}`,
      `  ${visible(name)}  ${visible(title)}`,
      ...(told.length > 0 ? [`  ${told.join(', ')}`] : []),
      ...(url ? [`  ${visible(url)}`] : []),
    ].join('\n');
  });
  return `${lines.join('\n')}\n\n${said({ fi: `Odottaa: ${all.length}`, en: `Waiting: ${all.length}` })}`;
}

const unread = { fi: 'ei vielä arvioitu', en: 'not reviewed yet' };

/** What the comment of a review says to machines; nothing where it is no such comment. */
export function judged(comment: string): Pick<Waiting, 'decision' | 'reasons'> | undefined {
  if (!comment.startsWith(marker)) return undefined;
  const [, json = ''] = /^<!-- kotokartta-review (\{[^\n]*\}) -->/.exec(comment) ?? [];
  try {
    const { decision, reasons } = JSON.parse(json) as Record<string, unknown>;
    if (typeof decision !== 'string' || !Object.hasOwn(decisions, decision) || !Array.isArray(reasons))
      return undefined;
    return { decision: decision as Proposal['decision'], reasons: reasons.map(String) };
  } catch {
    return undefined;
  }
}
