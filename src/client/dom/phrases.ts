/** A counted sentence by plural category (`zero` for none), with `#` for the number: what `pluralForms` has made. */
export type Forms = Record<string, string>;

/** Says counted sentences by the plural rules of a locale. */
export function counting(locale: string | undefined): (forms: Forms, count: number) => string {
  const plural = new Intl.PluralRules(locale);
  return (forms, count) => (forms[count === 0 ? 'zero' : plural.select(count)] ?? '').replace('#', String(count));
}

/** What a language puts between a label and its value, by its `{label}: {value}`. */
export const colon = (pattern: string): string => pattern.replace('{label}', '').replace('{value}', '');

/** Fills the placeholders of a sentence; in a text from right to left each value keeps its own direction. */
export const filled = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return document.dir === 'rtl' && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });
