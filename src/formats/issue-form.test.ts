import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { changeQuestions } from './change-questions.ts';
import { issueForms } from './issue-form.ts';
import { both, entryQuestions, type Question } from './questions.ts';

interface Element {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: (string | { label: string })[] };
  validations?: { required?: boolean };
}

const forms = [...issueForms()].map(([path, yaml]) => ({
  path,
  ...(load(yaml) as { name: string; description: string; labels: string[]; body: Element[] }),
}));

/** What GitHub asks of a form ("Syntax for GitHub's form schema"). */
describe.each(forms)('$path', ({ name, description, labels, body }) => {
  test('has a name, a description and elements that GitHub knows', () => {
    expect(name.length).toBeGreaterThan(3);
    expect(description.length).toBeLessThanOrEqual(200);
    for (const { type } of body) expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
  });

  test('has ids and labels of its own for every element, and options that differ', () => {
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(3);
    for (const values of [asked.map(({ id }) => id), asked.map(({ attributes }) => attributes.label)])
      expect(new Set(values).size).toBe(values.length);
    for (const { id, attributes } of asked) {
      expect(id).toMatch(/^[\w-]+$/);
      const options = (attributes.options ?? []).map((one) => (typeof one === 'string' ? one : one.label));
      expect(new Set(options).size).toBe(options.length);
      expect(options.map((one) => one.toLowerCase())).not.toContain('none');
    }
  });

  test('warns before it asks, and sets no label that only an editor may set', () => {
    expect(body[0]?.attributes.value).toMatch(/turvakodin[\s\S]*shelter/);
    expect(labels).not.toContain('accepted');
  });
});

test.each<[string, readonly Question[]]>([
  ['entry', entryQuestions],
  ['change', changeQuestions],
])('no two questions about an %s share a heading or an option', (_, questions) => {
  const headings = questions.map(({ label }) => both(label));
  expect(new Set(headings).size).toBe(headings.length);
  for (const { options } of questions) expect(new Set(options.map(both)).size).toBe(options.length);
});
