/** What knows which organisations have which words: Pagefind in a browser, a few words in a test. */
export interface Engine {
  /** How well each organisation that has all the words fits them, by id. */
  search(words: string): Promise<ReadonlyMap<string, number>>;
  /** The words of what was typed, as its language divides them. */
  split(text: string): string[];
  /** The known word nearest to a mistyped one, and whether it can be no other; or nothing. */
  correct(word: string): Promise<Correction | undefined>;
}

export interface Correction {
  word: string;
  certain: boolean;
}
