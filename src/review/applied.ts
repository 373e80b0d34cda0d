import { exceptionsPath, readExceptions } from '#entry/exceptions.ts';
import type { Content } from '#entry/folder.ts';
import { readGlossary } from '#entry/glossary.ts';
import { readPhrases } from '#entry/phrases.ts';
import { type Entry, read, tooLarge, unreadable } from '#entry/read.ts';
import { readTable } from '#entry/table.ts';
import type { CsvFault } from '#schema/csv.ts';
import type { FileChange } from './change.ts';
import { isEntryPath } from './content-path.ts';

/** The entry that stands after a change, or nothing where none does. */
export function entryOf({ path, after, isLink, size }: FileChange): Entry | undefined {
  if (isLink)
    return unreadable(path, {
      fi: 'Tämä ei ole tavallinen tiedosto vaan linkki. Kirjoita sen tilalle tiedosto.',
      en: 'This is no plain file but a link. Write a file in its place.',
    });
  if (size !== undefined) return tooLarge(path, size);
  return after && read(path, after);
}

/** The content as it will be; the tables of places stay as they are, for every rule would judge by new ones. */
export function applied(content: Content, files: readonly FileChange[]): Content {
  const entries = new Map(content.entries.map((entry) => [entry.path, entry]));
  const after: Content = {
    ...content,
    glossaries: new Map(content.glossaries),
    phrases: new Map(content.phrases),
    faults: content.faults.filter(({ path }) => !files.some((file) => file.path === path)),
  };
  for (const file of files) {
    if (!isEntryPath(file.path)) {
      withTable(after, file);
      continue;
    }
    const entry = entryOf(file);
    if (entry) entries.set(file.path, entry);
    else entries.delete(file.path);
  }
  return { ...after, entries: [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

const decoder = new TextDecoder();

function withTable(content: Content, { path, after }: FileChange): void {
  const text = decoder.decode(after ?? new Uint8Array());
  const [, folder, lang = ''] = /^content\/(glossary|phrases)\/([A-Za-z-]+)\.csv$/.exec(path) ?? [];
  const fill = <Row>(byLang: Map<string, Row[]>, { rows, fault }: { rows: Row[]; fault?: CsvFault }) => {
    byLang.set(lang, rows);
    if (!after) byLang.delete(lang);
    else if (fault) content.faults.push({ path, ...fault });
  };
  if (folder === 'glossary') fill(content.glossaries, readGlossary(text));
  else if (folder === 'phrases') fill(content.phrases, readPhrases(text));
  else if (path === 'content/unlinkable.txt') content.unlinkable = text;
  else if (path === content.lines.path) content.lines = readTable(path, text || '[]');
  else if (path === content.services.path) content.services = readTable(path, text || '[]');
  else if (path === exceptionsPath) {
    const { rows, fault } = readExceptions(text);
    content.exceptions = rows;
    if (fault) content.faults.push({ path, ...fault });
  }
}
