/** What the intake says of a sender who speaks for the organisation, or who has come by its signed link. */
const intake =
  /^The (?:sender says that they speak for the organisation|organisation confirmed the facts by a signed link)\./m;

/**
 * Whom the sender of a pull request or a commit says to speak for, in words or, where the intake writes, by the id of what
 * is changed; nothing where the answer is no, or none. It is a claim and no proof.
 */
export function spokenForIn(text: string, ids: readonly string[]): string | undefined {
  if (intake.test(text)) return ids[0];
  const [, answer = ''] = /^(?:Speaks-for|Puhun järjestön puolesta \/ I speak for):[ \t]*(.*)$/im.exec(text) ?? [];
  const said = answer
    .replace(/<!--.*?-->/g, '')
    .trim()
    .slice(0, 120);
  return /^(?:|en|ei|no|none|[-–])\.?$/i.test(said) ? undefined : said;
}
