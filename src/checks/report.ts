import { controls } from '#schema/types.ts';
import type { Finding } from './material.ts';

/** Findings of one file that are written out; a file that has more has the same fault again and again. */
const most = 20;

/** Where a control character stands, its code, which no terminal obeys: a name of a file may hold any. */
const visible = (text: string): string =>
  text.replace(new RegExp(controls, 'gu'), (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The findings of each file up to a limit, and how many there are more. */
function shortened(findings: readonly Finding[]): { findings: Finding[]; more: Map<string, number> } {
  const counts = new Map<string, number>();
  const kept = findings.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= most;
  });
  const more = [...counts].flatMap(([file, count]): [string, number][] => (count > most ? [[file, count - most]] : []));
  return { findings: kept, more: new Map(more) };
}

/** Findings for a person: a place, then the sentence in Finnish and in English. */
export function asText(all: readonly Finding[]): string {
  const { findings, more } = shortened(all);
  const said = findings.map(
    ({ file, line, field, level, rule, message }) =>
      `${visible(file)}:${line}${field && ` ${visible(field)}`}  ${level === 'error' ? 'VIRHE / ERROR' : 'huomautus / warning'} (${rule})\n  ${visible(message.fi)}\n  ${visible(message.en)}\n`,
  );
  const rest = [...more].map(([file, count]) => `${visible(file)}: … ja ${count} muuta / and ${count} more\n`);
  return [...said, ...rest].join('\n');
}

/** Findings for machines, one JSON array. */
export const asJson = (findings: readonly Finding[]): string => JSON.stringify(findings, null, 2);

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function asAnnotations(all: readonly Finding[]): string {
  const encode = (text: string) =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
  const { findings } = shortened(all);
  return findings
    .map(
      ({ file, line, level, rule, message }) =>
        `::${level} file=${encode(file)},line=${line},title=${encode(rule)}::${encode(
          `${visible(message.fi)}\n${visible(message.en)}`,
        )
          .replace(/%3A/g, ':')
          .replace(/%2C/g, ',')}`,
    )
    .join('\n');
}
