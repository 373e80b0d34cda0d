import type { FormField } from '#formats/form-fields.ts';

/** When a fact was seen is for editors; readers see it on the page in other words. */
const ofEditors = 'asOf';

/** What an answer says in words, a line for each thing of a list. */
export function said(field: FormField, value: unknown): string[] {
  if (value === undefined || value === '') return [];
  if (Array.isArray(value)) {
    const all = value.map((one) => said({ ...field, many: false }, one).join(' '));
    return field.options || field.type === 'part' ? all : [all.join(', ')];
  }
  if (value === true) return [field.label];
  if (typeof value === 'object' && value !== null) {
    const parts = field.fields
      ?.filter(({ name }) => name !== ofEditors)
      .map((inner) => said(inner, (value as Record<string, unknown>)[inner.name]).join(', '));
    return [(parts ?? Object.values(value).map(String)).filter(Boolean).join(' · ')];
  }
  return [field.options?.find(([id]) => id === value)?.[1] ?? String(value)];
}
