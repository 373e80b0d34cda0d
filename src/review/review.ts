import type { Change } from './change.ts';
import { type NewFindings, newFindings } from './new-findings.ts';
import { type Outdated, outdatedBy } from './outdated.ts';
import { type Proposal, proposalFor } from './proposal.ts';
import { risksOf } from './risks.ts';

/** A change judged: everything that an editor decides by. */
export interface Review extends NewFindings {
  change: Change;
  outdated: Outdated[];
  proposal: Proposal;
}

/** Judges a change. Never throws, whatever its files hold. */
export function review(change: Change): Review {
  const found = newFindings(change);
  return {
    change,
    ...found,
    outdated: outdatedBy(change),
    proposal: proposalFor(risksOf(change), found),
  };
}
