import type { FormStep } from '#formats/form-fields.ts';

/** What the form says, with placeholders in curly brackets; the page makes it, the browser fills it. */
export interface FormWords {
  step: string;
  example: string;
  add: string;
  remove: string;
  more: string;
  empty: string;
  wrong: string;
  faults: string;
  loading: string;
  failed: string;
  unknown: string;
  was: string;
  will: string;
  nothing: string;
  sending: string;
  sent: string;
  busy: string;
  unsent: string;
  conflict: string;
  copied: string;
  found: string;
  follow: string;
  new: string;
  message: string;
}

/** What the page tells the form: questions, words and addresses. */
export interface FormPage {
  words: FormWords;
  steps: FormStep[];
  /** Path of the site, and of the page's language. */
  base: string;
  home: string;
  /** Address of the service that takes what people send; empty where there is none. */
  intake: string;
  /** Where a file may be proposed by hand. */
  repository: string;
  /** E-mail address of who answers for the site; empty where nobody has said so. */
  email: string;
  lang: string;
}
