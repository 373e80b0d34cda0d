import { amounts, numbering, shortUnits, streetEndings, streetWords, units, wordsBeforeName } from './street-words.ts';

/** A street address, or what may be one. */
export interface Address {
  /** The word beside the number, and the number, as they stand. */
  word: string;
  number: string;
  /** Whether the word is a street by its ending; else it is any word with a number like that of a house. */
  street: boolean;
}

const houseNumber = /^\p{Nd}{1,3}\p{L}?(?:[–-]\p{Nd}{1,3})?$/u;
const emergency = /^11[26]$/;
/** What ends a sentence; a colon may stand before a number. */
const end = /[.!?;؟。！？]/;

/** Every address in a text, each once, however it is written: case, emphasis, commas and ends of lines apart. */
export function addressesIn(text: string): Address[] {
  const tokens = tokensOf(text);
  const found = new Map<string, Address>();
  for (const [index, one] of tokens.entries()) {
    if (!one.isNumber) continue;
    const street = streetBefore(tokens, index) ?? streetAfter(tokens, index);
    const word = street ?? anyBefore(tokens, index);
    if (word)
      found.set(`${word.text} ${one.text}`, { word: word.text, number: one.text, street: street !== undefined });
  }
  return [...found.values()];
}

/** The lines, from 1, on which words with their numbers, and numbers alone, first stand. */
export function linesIn(text: string): (address: Address) => number {
  const lines = new Map<string, number>();
  let line = 1;
  let last = '';
  for (const { text: word, gap, isNumber } of tokensOf(text)) {
    const wordLine = line;
    line += gap.split('\n').length - 1;
    for (const [key, at] of [[`${last} ${word}`, wordLine] as const, [word, line] as const])
      if (isNumber && !lines.has(key)) lines.set(key, at);
    last = word;
  }
  return ({ word, number }) => lines.get(`${word} ${number}`) ?? lines.get(number) ?? 1;
}

interface Token {
  /** As it stands, without signs at its end, and in small letters. */
  text: string;
  form: string;
  isNumber: boolean;
  /** What stands between it and the token before it. */
  gap: string;
}

/** Words; and numbers with what is written onto them (5a, 9.30, 12–29-vuotias). */
function tokensOf(text: string): Token[] {
  let read = 0;
  return [...text.matchAll(/[\p{L}\p{M}'’]+|\p{Nd}[\p{L}\p{M}\p{Nd}.:/–-]*/gu)].map(({ 0: written, index }) => {
    const gap = text.slice(read, index);
    read = index + written.length;
    const bare = written.replace(/[.:/–-]+$/, '');
    return { text: bare, form: bare.toLowerCase(), isNumber: /^\p{Nd}/u.test(written), gap };
  });
}

const isUnit = ({ form }: Token) => shortUnits.has(form) || units.some((unit) => form.startsWith(unit));
const isNameOfStreet = ({ form }: Token) =>
  streetEndings.some((ending) => form.length > ending.length && form.endsWith(ending));
const isStreet = ({ form }: Token) => streetWords.has(form) || streetEndings.some((ending) => form.endsWith(ending));

/** "Kirkkokatu 5", "Kirkkokatu nro 5", "улица Ленина, д. 5" */
function streetBefore(tokens: readonly Token[], index: number): Token | undefined {
  const one = tokens[index];
  const numbered = numbering.has(tokens[index - 1]?.form ?? '');
  const at = numbered ? index - 2 : index - 1;
  const name = tokens[at];
  if (!one || !name || name.isNumber) return undefined;
  if (end.test(numbered ? (tokens[index - 1]?.gap ?? '') : one.gap)) return undefined;
  const before = [tokens[at - 1]?.form ?? '', tokens[at - 2]?.form ?? ''];
  return isStreet(name) || before.some((form) => wordsBeforeName.has(form)) ? name : undefined;
}

/** "5 Church Street", "5 Kirkkokatu" */
function streetAfter(tokens: readonly Token[], index: number): Token | undefined {
  if (!houseNumber.test(tokens[index]?.text ?? '')) return undefined;
  for (let at = index + 1; at <= index + 3; at++) {
    const word = tokens[at];
    if (!word || word.isNumber || end.test(word.gap)) return undefined;
    if (at === index + 1 ? isNameOfStreet(word) : streetWords.has(word.form)) return word;
  }
  return undefined;
}

/** "Bulevardi 5": a number that is no time, date, age or count, after any word. */
function anyBefore(tokens: readonly Token[], index: number): Token | undefined {
  const [word, one, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!word || !one || word.isNumber || amounts.has(word.form)) return undefined;
  if (!houseNumber.test(one.text) || emergency.test(one.text) || one.gap === '' || /[.:!?;؟。！？]/.test(one.gap))
    return undefined;
  if (next?.isNumber && next.gap.trim() === '' && next.text.length < 5) return undefined;
  return next && !end.test(next.gap) && isUnit(next) ? undefined : word;
}
