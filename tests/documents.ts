import { rules } from '#checks/index.ts';
import { schemaFile } from '#formats/editor-schema.ts';
import { fieldTable } from '#formats/field-table.ts';
import { issueForms } from '#formats/issue-form.ts';
import { ruleTable } from '#formats/rule-table.ts';
import { wordTable } from './glossary.ts';
import { clientRoomTable, roomTable } from './house-table.ts';

/** Parts of documents that `npm run fix` makes from code, by the name of their marks. */
export const madeParts: { path: string; name: string; part: () => string }[] = [
  { path: 'content/organisations/README.md', name: 'fields', part: fieldTable },
  { path: 'docs/rules.md', name: 'rules', part: () => ruleTable(rules) },
  { path: 'docs/architecture.md', name: 'rooms', part: roomTable },
  { path: 'docs/architecture.md', name: 'client-rooms', part: clientRoomTable },
  { path: 'CONTRIBUTING.md', name: 'words', part: () => wordTable('en') },
  { path: 'CONTRIBUTING.fi.md', name: 'words', part: () => wordTable('fi') },
];

/** Files that others read from the repository and that `npm run fix` makes whole from code, by their paths. */
export const madeFiles = (): Map<string, string> =>
  new Map([...issueForms(), ['content/organisation.schema.json', schemaFile('organisation')]]);
