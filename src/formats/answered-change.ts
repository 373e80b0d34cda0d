import { print } from '#entry/print.ts';
import type { Entry } from '#entry/read.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { organisation } from '#schema/organisation.ts';
import { organisationId } from '#schema/types.ts';
import type { ProposedFile } from './answered-entry.ts';
import type { ChangeQuestion } from './change-questions.ts';
import type { Answers } from './questions.ts';
import { phoneOf, webAddressOf } from './typed-facts.ts';

/** A file put right, or why no machine can do it. */
export type Changed = { file: ProposedFile } | { fault: Sentence };

/** How the facts that one line puts right are written. */
const written: Record<string, (typed: string) => string> = {
  phone: phoneOf,
  email: (typed) => typed,
  website: webAddressOf,
};

/** The organisation that somebody names by the address of its page or by its id. */
export function namedId(typed: string): string | undefined {
  const [, id = typed] = /\/organisations\/([^/?#\s]+)/.exec(typed) ?? [];
  return organisationId.safeParse(id).success ? id : undefined;
}

/** Puts right what answers say is wrong; `day` is the one on which the source was seen. */
export function changeOf(answers: Answers<ChangeQuestion>, day: string, entries: readonly Entry[]): Changed {
  const line = (name: ChangeQuestion) => [answers[name] ?? []].flat()[0]?.trim();
  const id = namedId(line('organisation') ?? '');
  const entry = entries.find((one) => one.kind === 'organisation' && one.id === id);
  const facts = organisation.safeParse(entry?.frontmatter).data;
  if (!entry || !facts)
    return {
      fault: {
        fi: `Järjestöä "${line('organisation') ?? ''}" ei ole luettelossa. Kirjoita sen sivun osoite tällä sivustolla.`,
        en: `The organisation "${line('organisation') ?? ''}" is not in the directory. Write the address of its page on this site.`,
      },
    };
  const [what, right] = [line('what') ?? '', line('right') ?? ''];
  const as = written[what];
  if ((!as && what !== 'ended') || (as && (right === '' || right.includes('\n'))))
    return {
      fault: {
        fi: `Tätä kone ei osaa korjata: se osaa yhden puhelinnumeron, sähköpostiosoitteen tai verkkosivun osoitteen ja sen, että toiminta on loppunut. Korjaa tiedosto ${entry.path} itse.`,
        en: `A machine cannot put this right: it can do one phone number, one e-mail address or one address of a website, and that something has ended. Edit the file ${entry.path} yourself.`,
      },
    };
  const url = line('source');
  const changed = {
    ...facts,
    ...(as ? { [what]: as(right) } : { status: 'ended' }),
    ...(url && { sources: [...facts.sources, { url: webAddressOf(url), asOf: day }] }),
  };
  return { file: { id: entry.id, path: entry.path, text: print('organisation', changed, entry.body) } };
}
