import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import { entries } from './entries.ts';
import { issues } from './issues.ts';
import type { Promised } from './promise.ts';
import { tables } from './tables.ts';

/** What must hold whatever people, spreadsheets and attackers write. */
export const promises: readonly Promised[] = [...bodies, ...entries, ...issues, ...tables, ...addresses];
