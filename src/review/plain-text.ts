import { visible } from './inert.ts';
import { type Line, said } from './line.ts';
import type { Review } from './review.ts';
import { told } from './told.ts';

/** The review for a terminal: what goes stands in [-…-], what comes in {+…+}, as Git writes it. */
export const asText = (review: Review): string =>
  told(review)
    .map(({ title, lines, rows = [], more = 0 }, index) =>
      [
        ...(title
          ? [index === 0 ? `${said({ fi: 'Ehdotus', en: 'Proposal' })}: ${ofLine(title)}` : ofLine(title)]
          : []),
        ...rows.map(([label = [], was = [], will = []]) => `  ${ofLine(label)}: ${ofLine(was)} → ${ofLine(will)}`),
        ...(more > 0 ? [`  … ${said({ fi: `ja ${more} muuta riviä`, en: `and ${more} more lines` })}`] : []),
        ...lines.map((line) => `  ${ofLine(line)}`),
      ].join('\n'),
    )
    .join('\n\n');

const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const ofLine = (line: Line): string =>
  line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const [start, end] = signs[piece.is ?? 'same'];
      return `${start}${visible(piece.text)}${end}`;
    })
    .join('');
