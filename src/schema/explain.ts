import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Sentence } from '#i18n/sentence.ts';
import { type Field, fieldAt } from './fields.ts';

/** What zod found, as one sentence that says what stands there, why it cannot stay and what to write instead. */
export function explain(issue: z.core.$ZodIssue, data: unknown, fields: Field[]): Sentence {
  const value = valueAt(data, issue.path);
  const field = fieldAt(fields, issue.path);
  const instead = hint(field);
  if (value === null && field?.required === false)
    return {
      fi: `Kenttä on tyhjä: ${field.fi}. Täydennä se tai poista rivi. ${instead.fi}`,
      en: `The field is empty: ${field.en}. Fill it in or remove the line. ${instead.en}`,
    };
  if (value === undefined || value === null)
    return {
      fi: `Pakollinen tieto puuttuu: ${field?.fi ?? 'kaikki tiedot'}. ${instead.fi}`,
      en: `A required fact is missing: ${field?.en ?? 'all facts'}. ${instead.en}`,
    };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = (issue.path.length === 0 ? fields : (field?.fields ?? fields)).map(({ name }) => name);
      const wrong = issue.keys.map((key) => `"${key}"`).join(', ');
      const near = closest(issue.keys[0] ?? '', known);
      return {
        fi: `Kenttää ${wrong} ei tunneta. Tarkoititko "${near}"? Korjaa nimi tai poista rivi.`,
        en: `There is no field ${wrong}. Did you mean "${near}"? Correct the name or remove the line.`,
      };
    }
    case 'invalid_type':
      if (issue.expected === 'string')
        return {
          fi: `Tässä on ${show(value)}, jonka tiedosto lukee muuksi kuin tekstiksi. Kirjoita se lainausmerkkeihin. ${instead.fi}`,
          en: `Here stands ${show(value)}, which is not read as text. Write it in quotes. ${instead.en}`,
        };
      return {
        fi: `Tässä on ${show(value)}, mutta tähän kuuluu ${kindsFi[issue.expected] ?? issue.expected}. ${instead.fi}`,
        en: `Here stands ${show(value)}, but ${kindsEn[issue.expected] ?? issue.expected} belongs here. ${instead.en}`,
      };
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = typeof value === 'string' ? closest(value, options) : options[0];
      return {
        fi: `Arvoa ${show(value)} ei ole luettelossa. Lähin on "${near}"; kaikki: ${options.join(', ')}.`,
        en: `The value ${show(value)} is not in the list. The nearest is "${near}"; all: ${options.join(', ')}.`,
      };
    }
    case 'too_small':
      return {
        fi: `Tässä on ${show(value)}, joka on liian vähän. ${instead.fi}`,
        en: `Here stands ${show(value)}, which is too little. ${instead.en}`,
      };
    case 'too_big':
      if (Array.isArray(value))
        return {
          fi: `Tässä on ${value.length} riviä, enimmäismäärä on ${issue.maximum}. Poista ylimääräiset.`,
          en: `Here stand ${value.length} rows, the limit is ${issue.maximum}. Remove what is too much.`,
        };
      return {
        fi: `Tässä on ${show(value)}, joka on liikaa. ${instead.fi}`,
        en: `Here stands ${show(value)}, which is too much. ${instead.en}`,
      };
    case 'invalid_key':
      return refusal(issue.path.at(-1), issue.issues[0], instead);
    default:
      return refusal(value, issue, instead);
  }
}

/** What stands there, then the sentence that the type's refusal carries. */
function refusal(value: unknown, issue: z.core.$ZodIssue | undefined, instead: Sentence): Sentence {
  const params = (issue && 'params' in issue ? issue.params : undefined) as Partial<Sentence> | undefined;
  return {
    fi: `Tässä on ${show(value)}. ${params?.fi ?? instead.fi}`,
    en: `Here stands ${show(value)}. ${params?.en ?? instead.en}`,
  };
}

const kindsFi: Record<string, string> = {
  array: 'luettelo (rivit, jotka alkavat "- ")',
  object: 'ryhmä kenttiä',
  record: 'ryhmä kenttiä',
  number: 'luku',
  int: 'kokonaisluku',
};
const kindsEn: Record<string, string> = {
  array: 'a list (lines that begin with "- ")',
  object: 'a group of fields',
  record: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
};

function hint(field: Field | undefined): Sentence {
  if (field?.options.length) {
    const options = field.options.join(', ');
    return { fi: `Valitse: ${options}.`, en: `Choose from: ${options}.` };
  }
  if (field?.example !== undefined)
    return { fi: `Kirjoita esimerkiksi: ${field.example}`, en: `Write for example: ${field.example}` };
  return { fi: 'Katso ohje: content/organisations/README.md.', en: 'See content/organisations/README.md.' };
}

/** A value as a person can recognise it in the file, at most 60 characters. */
function show(value: unknown): string {
  const text =
    typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
}
