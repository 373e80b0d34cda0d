import { type Csv, type Row, readCsv } from '#schema/csv.ts';

/**
 * An accepted deviation from a rule: what is accepted (for `duplicates` the shared thing, such as `host:redcross.fi`),
 * why, and the last day on which it holds, ISO 8601.
 */
export type Exception = Row<'rule' | 'subject' | 'reason' | 'until'>;

export const exceptionsPath = 'content/exceptions.csv';

/** Reads the file of that path. */
export const readExceptions = (csv: string): Csv<'rule' | 'subject' | 'reason' | 'until'> =>
  readCsv(csv, ['rule', 'subject', 'reason', 'until']);
