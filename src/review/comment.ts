import type { Sentence } from '#i18n/sentence.ts';
import { inert } from './inert.ts';
import { type Block, type Line, said } from './line.ts';
import { marker } from './marker.ts';
import { decisions } from './proposal.ts';
import type { Review } from './review.ts';
import { told } from './told.ts';

/** Characters of a comment; GitHub takes 65,536. */
export const longest = 60_000;

/** Room that is left for saying how much was left out. */
const reserve = 1000;

/**
 * The review as one comment, in HTML that GitHub's Markdown does not look into: our own words, and in `<code>` what others
 * have written. `preview` is an address of ours.
 */
export function comment(review: Review, { preview, head = '' }: { preview?: string; head?: string } = {}): string {
  const { decision, reasons } = review.proposal;
  const mark = `${marker} ${JSON.stringify({ head, decision, reasons: reasons.map(({ id }) => id) })} -->\n`;
  const end = preview
    ? `\n<p><a href="${preview}">${said({ fi: 'Sivut, kuten ne tulevat', en: 'The pages as they will be' })}</a></p>\n`
    : '';
  return blocks(told(review), longest - reserve - end.length, mark) + end;
}

/** The comment where there is nothing that could be reviewed. */
export const refusal = (says: Sentence, head: string): string =>
  blocks(
    [{ title: [said(decisions.ask)], lines: [[said(says)]] }],
    longest - reserve,
    `${marker} ${JSON.stringify({ head, decision: 'ask', reasons: ['artefact'] })} -->\n`,
  );

/** As many blocks as there is room for, and how many there are more. */
function blocks(all: readonly Block[], room: number, start: string): string {
  let text = start;
  for (const [index, block] of all.entries()) {
    const html = ofBlock(block, room - text.length, index === 0 ? 'h3' : 'h4');
    if (html === undefined) {
      const left = all.length - index;
      return `${text}\n<p>… ${said({ fi: `ja ${left} muuta osaa`, en: `and ${left} more parts` })}</p>\n`;
    }
    text += html;
  }
  return text;
}

/** A block in so many characters, with its last lines counted where they have no room; nothing where not even a beginning has. */
function ofBlock(
  { title, lines, head, rows = [], more = 0 }: Block,
  room: number,
  heading: string,
): string | undefined {
  let text = title ? `\n<${heading}>${ofLine(title)}</${heading}>\n` : '';
  if (text.length + least > room) return undefined;
  const table = head ? fitting(rows.map(ofRow), room - text.length - 300) : undefined;
  if (table && head)
    text += `\n<table><tr>${head.map((name) => `<th>${inert(name)}</th>`).join('')}</tr>\n${table.text}</table>\n`;
  const list = fitting(
    lines.map((line) => `<li>${ofLine(line)}</li>\n`),
    room - text.length - 200,
  );
  if (list.text) text += `\n<ul>\n${list.text}</ul>\n`;
  const left = (table?.left ?? 0) + list.left + more;
  return left > 0
    ? `${text}\n<p>… ${said({ fi: `ja ${left} muuta riviä`, en: `and ${left} more lines` })}</p>\n`
    : text;
}

const least = 600;

function fitting(rows: readonly string[], room: number): { text: string; left: number } {
  let text = '';
  for (const [index, row] of rows.entries()) {
    if (text.length + row.length > room) return { text, left: rows.length - index };
    text += row;
  }
  return { text, left: 0 };
}

const ofRow = (cells: readonly Line[]): string =>
  `<tr>${cells.map((cell) => `<td>${ofLine(cell)}</td>`).join('')}</tr>\n`;

const tags = { removed: 'del', added: 'ins' } as const;

function ofLine(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return inert(piece);
      const code = piece.text.trim() === '' ? ' ' : `<code>${inert(piece.text)}</code>`;
      return piece.is && piece.is !== 'same' ? `<${tags[piece.is]}>${code}</${tags[piece.is]}>` : code;
    })
    .join('');
}
