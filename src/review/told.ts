import type { Finding } from '#checks/material.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { type Block, foreign, type Line, type Piece, said } from './line.ts';
import type { Outdated } from './outdated.ts';
import { decisions } from './proposal.ts';
import type { Review } from './review.ts';
import { secretsIn } from './secrets.ts';
import { ofEntry } from './told-entry.ts';

/** Names said with a reason; more are counted. */
const mostNames = 5;

/** The review as an editor reads it: first what to do and why, then what changes, then the rest. */
export function told(review: Review): Block[] {
  const { change, proposal, findings, similar, outdated } = review;
  const isSecret = secretsIn(change, findings);
  return [
    {
      title: [said(decisions[proposal.decision])],
      lines: [
        ...proposal.reasons.map(({ says, of = [] }) => [said(says), ...(of.length > 0 ? [' ', ...names(of)] : [])]),
        ...(change.speaksFor ? [[`${said(speaking)}: `, foreign(change.speaksFor)]] : []),
      ],
    },
    ...change.entries.map((entry) => ofEntry(entry, change, isSecret)),
    ...files({ fi: 'Muu sisältö', en: 'Other content' }, change.tables),
    ...files({ fi: 'Muut tiedostot', en: 'Other files' }, change.outside),
    ...(similar.length > 0 ? [found({ fi: 'Sama muualla', en: 'The same elsewhere' }, similar)] : []),
    ...(findings.length > 0 ? [found({ fi: 'Tarkistus', en: 'The check' }, findings)] : []),
    ...(outdated.length > 0 ? [ofTranslations(outdated)] : []),
  ];
}

const speaking: Sentence = { fi: 'Lähettäjä sanoo puhuvansa tämän puolesta', en: 'The sender says to speak for' };

const names = (of: readonly string[]): Line => [
  ...listedForeign(of.slice(0, mostNames)),
  ...(of.length > mostNames ? [`, … +${of.length - mostNames}`] : []),
];

const listedForeign = (texts: readonly string[]): Line =>
  texts.flatMap((text, index) => (index === 0 ? [foreign(text)] : [', ', foreign(text)]));

const files = (title: Sentence, all: readonly { path: string }[]): Block[] =>
  all.length === 0 ? [] : [{ title: [said(title)], lines: all.map(({ path }) => [foreign(path)]) }];

/** What a rule says holds words of the file; of persons' contacts it would say the contact again. */
const found = (title: Sentence, findings: readonly Finding[]): Block => ({
  title: [said(title)],
  lines: findings.map(({ file, line, level, rule, message }) => [
    said(level === 'error' ? { fi: 'Virhe', en: 'Error' } : { fi: 'Huomautus', en: 'Warning' }),
    ' ',
    foreign(`${file.replace(/^content\//, '')}:${line}`),
    ' ',
    inShort(rule, message.fi),
    ' / ',
    inShort(rule, message.en),
  ]),
});

const inShort = (rule: string, message: string): Piece => {
  const text = rule === 'persons' ? message.replace(/"[^"]*"/g, '"…"') : message;
  return foreign(text.length > longMessage ? `${text.slice(0, longMessage)}…` : text);
};

/** Characters of what a rule says. */
const longMessage = 400;

const ofTranslations = (outdated: readonly Outdated[]): Block => ({
  title: [said({ fi: 'Käännökset, jotka vanhenevat', en: 'Translations made outdated' })],
  lines: outdated.map(({ id, langs }) => [foreign(id), `: ${langs.join(', ')}`]),
});
