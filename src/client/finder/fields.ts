import { filled } from '#client/dom/phrases.ts';
import type { Counts } from '#finder/narrow.ts';
import { type Choices, type Facet, facets, type Query } from '#finder/query.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** The fields of a form that hold choices, each named as its facet: lists, and boxes to tick; `counted` says `{value}` and how many (`{note}`). */
export function choiceFields(form: HTMLFormElement, counted: string) {
  const fields = new Map(
    facets.flatMap((facet): [Facet, Field][] => {
      const field = form.querySelector<Field>(`[name=${facet}]`);
      return field ? [[facet, field]] : [];
    }),
  );
  const options = [...fields].flatMap(([facet, field]) =>
    field instanceof HTMLSelectElement
      ? [...field.options].filter(({ value }) => value).map((option) => ({ facet, option, name: option.text }))
      : [],
  );
  const said = new Map<HTMLOptionElement, number>();
  const boxes = [...fields].flatMap(([facet, field]) =>
    field instanceof HTMLInputElement ? [{ facet, field, label: field.nextElementSibling, name: nameOf(field) }] : [],
  );

  return {
    write(choices: Choices) {
      for (const [facet, field] of fields) {
        const value = choices[facet] ?? '';
        if (field instanceof HTMLInputElement) field.checked = value === field.value;
        else field.value = field.querySelector(`option[value="${CSS.escape(value)}"]`) ? value : '';
      }
    },
    /** Says on every choice how many it would leave; one that would leave none is grey. */
    count(counts: Counts, choices: Choices) {
      for (const { facet, option, name } of options) {
        const { everywhere = 0 } = counts[facet];
        const count = (counts[facet][option.value] ?? 0) + everywhere;
        if (said.get(option) !== count) option.text = filled(counted, { value: name, note: count });
        said.set(option, count);
        option.disabled = count === 0 && choices[facet] !== option.value;
      }
      for (const { facet, field, label, name } of boxes) {
        const count = counts[facet][field.value] ?? 0;
        if (label) label.textContent = filled(counted, { value: name, note: count });
        field.disabled = count === 0 && !field.checked;
      }
    },
    /** The name of a choice in the reader's words. */
    nameOf(facet: Facet, value: string): string {
      const option = options.find((one) => one.facet === facet && one.option.value === value);
      return option?.name ?? boxes.find((one) => one.facet === facet)?.name ?? value;
    },
    /** Ids and names of a facet's choices. */
    names: (wanted: Facet) =>
      options.filter(({ facet }) => facet === wanted).map(({ option, name }) => [option.value, name] as const),
    /** A question with what a field that has changed now says; a chosen need takes the place of a situation. */
    changed(target: EventTarget | null, query: Query): Query | undefined {
      const [facet, field] = [...fields].find(([, one]) => one === target) ?? [];
      if (!facet || !field) return undefined;
      const value = field instanceof HTMLInputElement && !field.checked ? '' : field.value;
      return { ...query, [facet]: value, ...(facet === 'need' && { situation: '' }) };
    },
  };
}

const nameOf = (field: HTMLInputElement) => field.nextElementSibling?.textContent?.trim() ?? '';
