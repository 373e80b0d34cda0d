import { entries, nothing, organisation, places, today } from '#checks/testing.ts';
import type { Content } from '#entry/folder.ts';
import { type Change, changeOf, type FileChange, type Sent } from './change.ts';
import { type Review, review } from './review.ts';
import type { Risk, RiskFinder } from './risk.ts';

/** For tests only: changes of a few made-up files. */

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const pathOf = (id: string): string => `content/organisations/${id}.md`;

type Texts = Record<string, string>;

/** Content that holds these files. */
export const contentOf = (files: Texts): Content => ({
  ...nothing,
  glossaries: new Map(),
  places,
  entries: entries(files),
});

/** Every path that differs between two sets of files. */
export const differences = (before: Texts, after: Texts): FileChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .map((path) => {
      const [was, will] = [before[path], after[path]];
      return { path, before: was === undefined ? was : bytes(was), after: will === undefined ? will : bytes(will) };
    });

/** The change from some files to others. */
export const change = (before: Texts, after: Texts, sent: Partial<Sent> = {}): Change =>
  changeOf(contentOf(before), { files: differences(before, after), ...sent }, today);

export const reviewOf = (...files: Parameters<typeof change>): Review => review(change(...files));

/** What one kind of risk finds in a change, by its id. */
export const risks = (find: RiskFinder, ...files: Parameters<typeof change>): Pick<Risk, 'id' | 'weight' | 'of'>[] =>
  [...find(change(...files))].map(({ id, weight, of }) => ({ id, weight, ...(of && { of }) }));

/** The kinds of some risks. */
export const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

/** Facts of an organisation that people reach by phone. */
export const reachable = { basedIn: 'Turku', phone: '"+358401234567"', website: 'https://esimerkki.fi/' };

/** One organisation before and after its facts change. */
export const changed = (facts: Record<string, string>, more: Record<string, string> = {}): [Texts, Texts] => [
  { [pathOf('a')]: organisation({ ...reachable, ...more }) },
  { [pathOf('a')]: organisation({ ...reachable, ...more, ...facts }) },
];
