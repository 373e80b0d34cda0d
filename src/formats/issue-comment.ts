import type { Sentence } from '#i18n/sentence.ts';

/** Something to say of a proposed file: a finding of a rule, or why there is no file. */
export interface Said {
  level?: 'error' | 'warning';
  message: Sentence;
}

/** Sentences that are written out; who has more to mend begins with these. */
const most = 20;

/**
 * Text of strangers that GitHub shows as it stands: no link, picture, HTML or other Markdown comes of it. Mentions and numbers
 * of issues GitHub looks for after all that, so a sign that nobody sees (U+2060) stands in them.
 */
export const literal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .slice(0, 600)
    .replace(/[@#]|\bGH-(?=\d)/gi, '$&\u2060')
    .replace(/[\\`*_{}[\]()<>#+\-.!|~@:/&$^]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** The comment under an issue that cannot become a pull request yet: what to mend, then what to do. */
export function refusal(said: readonly Said[]): string {
  const lines = said.slice(0, most).map(line);
  const more = said.length > most ? [`- … (+${said.length - most})`] : [];
  return [
    'Tästä ei vielä tule muutosehdotusta. Korjaa alla oleva ja aseta merkintä uudelleen.',
    'This cannot become a pull request yet. Mend what stands below, then set the label again.',
    [...lines, ...more].join('\n'),
  ].join('\n\n');
}

/** The text of a pull request: which issue it comes from, what rules ask to look at. */
export function proposalText(issue: number, said: readonly Said[]): string {
  const parts = [
    `Closes #${issue}`,
    'Koneen tekemä lomakkeen vastauksista. Tarkista lähde ja lue teksti. Tarkistukset alkavat, kun suljet ehdotuksen ja avaat sen uudelleen.',
    'Made by a machine from the answers of the form. Look at the source and read the text. The checks begin when you close this pull request and open it again.',
  ];
  return [...parts, ...(said.length > 0 ? [said.slice(0, most).map(line).join('\n')] : [])].join('\n\n');
}

const line = ({ level = 'error', message }: Said) =>
  `- ${level === 'error' ? '❌' : '⚠️'} ${literal(message.fi)}<br>${literal(message.en)}`;
