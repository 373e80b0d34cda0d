/** What can be meant, as one file of each language: what people say, and what places are called. */
export interface Meanings {
  /**
   * Phrases by what they mean, divided by `|`: a situation, an activity, a group, a public service, a moment, a way, `free`
   * or `language:<tag>`.
   */
  phrases: Record<string, string>;
  /** Names of municipalities beside their ids, and stems of their inflected forms, divided by `|`, in the order of the facts file. */
  places: string[];
}

/** The same with the commonest letters of another alphabet written as signs of one byte, which makes the file a seventh smaller. */
export interface PackedMeanings extends Meanings {
  /** What each sign of `signs` stands for, in their order. */
  letters: string;
}

/** No phrase has these: it is all in small letters. */
const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,./;<=>?@[]^_`{}~'];

function written({ phrases, places }: Meanings, exchange: ReadonlyMap<string, string>): Meanings {
  const write = (text: string) => Array.from(text, (letter) => exchange.get(letter) ?? letter).join('');
  return {
    phrases: Object.fromEntries(Object.entries(phrases).map(([target, text]) => [target, write(text)])),
    places: places.map(write),
  };
}

/** Makes the file smaller for its way to the browser. */
export function pack(meanings: Meanings): PackedMeanings {
  const counts = new Map<string, number>();
  for (const text of [...Object.values(meanings.phrases), ...meanings.places])
    for (const letter of text) if (letter > '\x7f') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([letter]) => letter)
    .slice(0, signs.length);
  const exchange = new Map(letters.map((letter, index) => [letter, signs[index] ?? letter]));
  return { letters: letters.join(''), ...written(meanings, exchange) };
}

/** The meanings of a packed file. */
export function unpack({ letters, ...packed }: PackedMeanings): Meanings {
  return written(packed, new Map(Array.from(letters, (letter, index) => [signs[index] ?? letter, letter])));
}
