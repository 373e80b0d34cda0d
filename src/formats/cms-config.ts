import { languages } from '#i18n/languages.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { fieldsOf } from '#schema/fields.ts';
import { schemas } from '#schema/organisation.ts';
import { absolute, site } from '#site.ts';
import { type CmsField, cmsFields } from './cms-fields.ts';
import { jsonSchema } from './editor-schema.ts';
import { both } from './questions.ts';

/** What Sveltia CMS is told of our files. */
export interface CmsConfig {
  backend: { name: 'github'; repo: string; branch: string; auth_methods: string[] };
  publish_mode: 'editorial_workflow';
  collections: CmsCollection[];
  [more: string]: unknown;
}

interface CmsCollection {
  name: string;
  label: string;
  folder?: string;
  fields?: CmsField[];
  files?: { name: string; label: string; file: string; fields: CmsField[] }[];
  [more: string]: unknown;
}

/**
 * The configuration of the editor at `/admin/`. Texts are edited as the Markdown that they are: an editor that draws them would
 * write them anew in its own way. Phrases are edited as the text of their file, for the editor knows no tables.
 */
export const cmsConfig = (): CmsConfig => ({
  load_config_file: false,
  app_title: site.name,
  site_url: absolute(''),
  backend: {
    name: 'github',
    repo: new URL(site.repository).pathname.slice(1),
    branch: 'main',
    /** Signing in by a button would need a service of somebody's. */
    auth_methods: ['token'],
  },
  /** A change is a branch and a pull request, which the checks and an editor see first. */
  publish_mode: 'editorial_workflow',
  /** There are no pictures; the editor wants a folder for them all the same. */
  media_folder: 'public',
  show_preview_links: false,
  slug: { encoding: 'ascii', clean_accents: true },
  output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
  collections: [
    {
      ...folder('organisation', 'organisations', { fi: 'Järjestöt', en: 'Organisations' }),
      create: true,
      identifier_field: 'name',
      slug: { template: '{{name}}', editable: true },
      summary: '{{name}}',
    },
    ...languages.map(({ tag, autonym }) => ({
      ...folder('translation', `translations/${tag}`, { fi: `Käännökset: ${autonym}`, en: `Translations: ${autonym}` }),
      create: true,
      identifier_field: 'summary',
      slug: { template: '{{summary}}', editable: true },
      summary: '{{slug}}: {{summary}}',
    })),
    ...languages.map(({ tag, autonym }) => ({
      ...folder('page', `pages/${tag}`, { fi: `Sivut: ${autonym}`, en: `Pages: ${autonym}` }),
      create: false,
      identifier_field: 'title',
      summary: '{{title}}',
    })),
    {
      name: 'phrases',
      label: both({ fi: 'Ilmaukset', en: 'Phrases' }),
      files: languages.map(({ tag, autonym }) => ({
        name: tag,
        label: autonym,
        file: `content/phrases/${tag}.csv`,
        format: 'raw',
        fields: [body({ fi: 'Rivit: target,phrase', en: 'Lines: target,phrase' })],
      })),
    },
  ],
});

function folder(kind: keyof typeof schemas, path: string, label: Sentence): CmsCollection {
  return {
    name: path.replace('/', '-'),
    label: both(label),
    folder: `content/${path}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    delete: false,
    editor: { preview: false },
    fields: [...cmsFields(fieldsOf(schemas[kind]), jsonSchema(schemas[kind])), body({ fi: 'Teksti', en: 'Text' })],
  };
}

const body = (label: Sentence): CmsField => ({
  name: 'body',
  label: both(label),
  widget: 'text',
  required: false,
});
