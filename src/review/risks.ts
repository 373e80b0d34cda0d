import type { Change } from './change.ts';
import { competitor } from './competitor.ts';
import { confirmation } from './confirmation.ts';
import { contactReplaced } from './contact-replaced.ts';
import { many } from './many.ts';
import { moved } from './moved.ts';
import { newHosts } from './new-hosts.ts';
import { newOrganisations } from './new-organisations.ts';
import { outside } from './outside.ts';
import { removedText } from './removed-text.ts';
import { type Risk, type RiskFinder, weights } from './risk.ts';
import { searchWords } from './search-words.ts';
import { shelter } from './shelter.ts';
import { strangeFiles } from './strange-files.ts';
import { vanishing } from './vanishing.ts';

/** Every kind of risk; among risks of one weight the order in which an editor wants to know them. */
const finders: readonly RiskFinder[] = [
  shelter,
  vanishing,
  strangeFiles,
  outside,
  competitor,
  confirmation,
  moved,
  many,
  contactReplaced,
  newHosts,
  removedText,
  newOrganisations,
  searchWords,
];

/** The risks of a change, the heaviest first. */
export const risksOf = (change: Change): Risk[] =>
  finders.flatMap((find) => [...find(change)]).sort((a, b) => weights.indexOf(b.weight) - weights.indexOf(a.weight));
