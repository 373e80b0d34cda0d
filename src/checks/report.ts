import type { Finding } from './material.ts';

/** Findings for a person: a place, then the sentence in Finnish and in English. */
export function asText(findings: Finding[]): string {
  return findings
    .map(
      ({ file, line, field, level, rule, message }) =>
        `${file}:${line}${field && ` ${field}`}  ${level === 'error' ? 'VIRHE / ERROR' : 'huomautus / warning'} (${rule})\n  ${message.fi}\n  ${message.en}\n`,
    )
    .join('\n');
}

/** Findings for machines, one JSON array. */
export const asJson = (findings: Finding[]): string => JSON.stringify(findings, null, 2);

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function asAnnotations(findings: Finding[]): string {
  const encode = (text: string) =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
  return findings
    .map(
      ({ file, line, level, rule, message }) =>
        `::${level} file=${encode(file)},line=${line},title=${encode(rule)}::${encode(`${message.fi}\n${message.en}`).replace(/%3A/g, ':').replace(/%2C/g, ',')}`,
    )
    .join('\n');
}
