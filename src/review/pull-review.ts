import type { Content } from '#entry/folder.ts';
import { site } from '#site.ts';
import { opened } from './artefact.ts';
import { blobName } from './blob.ts';
import { changeOf } from './change.ts';
import { comment, refusal } from './comment.ts';
import { organisationsOf } from './facts.ts';
import type { Message } from './posted.ts';
import type { Pull } from './pull.ts';
import { review } from './review.ts';
import { spokenForIn } from './spoken.ts';
import { isShown, linesShown, reviewComment, suggestionsFor } from './suggestions.ts';

/** Bytes of a path in two commits of ours: in the one from which the sender went off, and in the newest. */
export interface Standing {
  before(path: string): Uint8Array | undefined;
  now(path: string): Uint8Array | undefined;
}

/** Lines proposed in one pull request. */
const mostSuggestions = 20;

/** What there is to say on a pull request: the review of what its artefact holds, or why that is not believed. */
export function messageFor(
  pull: Pull,
  artefact: string,
  content: Content,
  standing: Standing,
  { today, preview }: { today: string; preview: boolean },
): Message {
  const { number, head, run } = pull;
  const found = opened(artefact, head, pull.files, standing.before);
  if ('refused' in found) return { number, head, comment: refusal(found.refused, head), suggestions: [] };
  const files = found.files.map((file) => {
    const [was, now] = [file.before, file.before && standing.now(file.path)];
    const isMoved = was !== undefined && (now === undefined || blobName(was) !== blobName(now));
    return isMoved ? { ...file, isMoved } : file;
  });
  const sent = changeOf(content, { files, more: found.more }, today);
  const speaksFor = spokenForIn(pull.body, organisationsOf(sent));
  const address = `${site.repository}/actions/runs/${run}#artifacts`;
  return {
    number,
    head,
    comment: comment(review({ ...sent, speaksFor }), { head, ...(preview && { preview: address }) }),
    suggestions: files
      .flatMap(suggestionsFor)
      .filter((one) => isShown(one, linesShown(pull.patches.get(one.path) ?? '')))
      .slice(0, mostSuggestions)
      .map(reviewComment),
  };
}
