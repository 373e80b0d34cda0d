import { listed } from '#directory/listed.ts';
import type { Sentence } from '#i18n/sentence.ts';
import type { Region } from '#places/places.ts';
import { site } from '#site.ts';
import type { Change, EntryChange } from './change.ts';
import { organisationIn } from './facts.ts';
import { type FieldChange, fieldChanges } from './fields.ts';
import { type Block, foreign, type Line, said } from './line.ts';
import type { IsSecret } from './secrets.ts';
import { type Part, wordChanges } from './words.ts';

/** Rows of one entry. */
const mostRows = 60;

/** One entry as it changes: whose it is, its facts field by field, its text word by word. */
export function ofEntry(entry: EntryChange, { after: content, entries }: Change, isSecret: IsSecret): Block {
  const { kind, path, id, lang, before, after } = entry;
  const facts = organisationIn(after) ?? organisationIn(before);
  const region = facts && listed(id, facts, {}, content.places).region;
  const fields =
    before?.fault || after?.fault ? [] : fieldChanges(kind, before?.frontmatter, after?.frontmatter, content.places);
  const shown = fields.map((field) => {
    const text = `${field.within ?? ''} ${field.was?.fi ?? ''} ${field.will?.fi ?? ''}`;
    return isSecret(path, field.path, text) ? withheld(field) : field;
  });
  const parts = after?.fault ? [] : wordChanges(before?.body ?? '', after?.body ?? '', facts?.language ?? lang);
  const isSecretText = isSecret(path, ['body'], `${before?.body ?? ''} ${after?.body ?? ''}`);
  const text: Line = isSecretText ? [said(notRepeated)] : parts.map(({ text, is }) => foreign(text, is));
  return {
    title: [
      ...(facts ? [foreign(facts.name), ' · '] : []),
      foreign(path.replace(/^content\//, '')),
      ...(region ? [` · ${entries.length > mostTeams ? region.fi : team(region)}`] : []),
      ...(before && after ? [] : [` · ${said(before ? removed : added)}`]),
    ],
    lines: parts.length > 0 ? [[`${said({ fi: 'Teksti', en: 'Text' })}: `, ...text]] : [],
    ...(shown.length > 0 && {
      head: [said({ fi: 'Tieto', en: 'Field' }), said({ fi: 'Oli', en: 'Was' }), said({ fi: 'Tulee', en: 'Will be' })],
      rows: shown.slice(0, mostRows).map(cells),
      more: Math.max(0, shown.length - mostRows),
    }),
  };
}

const removed: Sentence = { fi: 'poistetaan', en: 'removed' };
const added: Sentence = { fi: 'uusi', en: 'new' };

/** Entries of one change beyond which teams of regions are not called. */
const mostTeams = 10;

/** The team that knows a region: a file's name does not say its region, so CODEOWNERS cannot call it. */
const team = ({ fi, id }: Region) => `${fi} @${new URL(site.repository).pathname.split('/')[1]}/${id}`;

const notRepeated: Sentence = { fi: '(ei toisteta tässä)', en: '(not repeated here)' };

const withheld = (field: FieldChange): FieldChange => ({ ...field, within: '', was: notRepeated, will: notRepeated });

/** Longer texts show word by word what changes in them. */
const long = 60;

function cells({ name, within, was, will, isPart }: FieldChange): Line[] {
  const label: Line = [said(name), ...(within ? [' ', foreign(within)] : [])];
  if (was && will && !isPart && was.fi === was.en && (was.fi.length > long || will.fi.length > long)) {
    const parts = wordChanges(was.fi, will.fi);
    const without = (not: Part['is']) => parts.filter(({ is }) => is !== not).map(({ text, is }) => foreign(text, is));
    return [label, without('added'), without('removed')];
  }
  return [label, cell(was, isPart && '− '), cell(will, isPart && '+ ')];
}

function cell(value: Sentence | undefined, sign: string | undefined): Line {
  if (!value) return ['–'];
  if (value === notRepeated) return [said(notRepeated)];
  const { fi, en } = value;
  return [...(sign ? [sign] : []), foreign(fi), ...(fi === en ? [] : [' / ', foreign(en)])];
}
