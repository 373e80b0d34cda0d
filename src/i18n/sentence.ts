/** A sentence to contributors, in the two languages in which the project speaks to them. */
export interface Sentence {
  fi: string;
  en: string;
}
