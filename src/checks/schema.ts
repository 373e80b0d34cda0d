import { explain } from '#schema/explain.ts';
import { fieldsOf } from '#schema/fields.ts';
import { schemas } from '#schema/organisation.ts';
import { at, type Rule } from './material.ts';

const rule = 'schema';

const fields = {
  organisation: fieldsOf(schemas.organisation),
  translation: fieldsOf(schemas.translation),
  page: fieldsOf(schemas.page),
};

export const schema: Rule = {
  id: rule,
  about: {
    fi: 'Tiedot ovat skeeman mukaiset: oikeat kentät, oikeat arvot.',
    en: 'The facts fit the schema: right fields, right values.',
  },
  *check({ entries }) {
    for (const entry of entries) {
      if (entry.fault) continue;
      const result = schemas[entry.kind].safeParse(entry.frontmatter);
      for (const issue of result.error?.issues ?? []) {
        const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
        yield { rule, ...at(entry, path, explain(issue, entry.frontmatter, fields[entry.kind])) };
      }
    }
  },
};
