import type { Sentence } from '#i18n/sentence.ts';
import { code, table } from './made-part.ts';

/** What the table tells of a rule; `src/checks/` has the rest. */
interface Told {
  id: string;
  about: Sentence;
  warns?: 'always' | 'sometimes';
}

const head = ['sääntö / rule', 'suomeksi', 'in English', 'taso / level'];
const levels = { always: 'huomautus / warning', sometimes: 'virhe tai huomautus / error or warning' };

/** The rules of the check as a Markdown table, in the order in which they are listed. */
export const ruleTable = (rules: readonly Told[]): string =>
  table(
    head,
    rules.map(({ id, about, warns }) => [code(id), about.fi, about.en, warns ? levels[warns] : 'virhe / error']),
  );
