import { type Missing, missingFrom } from '~/domain/paper/missing-content';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { readContent } from '~/persistence/paper-text';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { tellNewerVersion } from '../meetings/tell-newer-version';
import { digestOf, freezeVersion } from './freeze-version';
import { permittedPaper } from './permitted-paper';

export type IssueRefusal =
  | PermissionRefusal
  | { readonly code: 'paper-under-vote'; readonly body: string }
  | { readonly code: 'draft-changed' }
  | { readonly code: 'paper-incomplete'; readonly missing: readonly Missing[] }
  | { readonly code: 'nothing-changed'; readonly version: number };

type Issue = {
  readonly ref: string;
  /** The revision of the draft that was read before issuing. */
  readonly revision: number;
  /** What changed, in the author's words. */
  readonly note: string;
};

/**
 * Issues the draft as the next version of a travelling paper, with the attachments as they stand. Refuses
 * `paper-under-vote` while a ballot on it is open or not yet declared (product.md: a vote is always tied to the
 * wording voted on), `paper-incomplete`, `nothing-changed` and `draft-changed`.
 */
export async function issueVersion(
  { actor, now }: Acting,
  { ref, revision, note }: Issue,
): Promise<Result<{ readonly ref: string; readonly number: number }, IssueRefusal>> {
  return transaction<{ ref: string; number: number }, IssueRefusal>(async (tx) => {
    const found = await permittedPaper(tx, actor, { act: 'paper:issue-version', ref });
    if (!found.ok) return found;
    const paper = found.value;
    const vote = await ballotOnPaper(tx, paper.id);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    if (paper.draftRevision !== revision) return refuse({ code: 'draft-changed' });
    const content = readContent(paper.draft);
    const newest = paper.versionNumber;
    if (await saysTheSame(tx, { paperId: paper.id, newest, digest: digestOf(content) })) {
      const issued = await tx.paperVersion.count({
        where: { paperId: paper.id, number: newest, note, submittedById: actor.personId },
      });
      return issued > 0 ? ok({ ref, number: newest }) : refuse({ code: 'nothing-changed', version: newest });
    }
    const missing = missingFrom(content);
    if (missing.length > 0) return refuse({ code: 'paper-incomplete', missing });
    const number = newest + 1;
    await freezeVersion(tx, { paperId: paper.id, number, content, note, at: now, byId: actor.personId });
    const version = await raisePaper(tx, paper.id);
    tx.tell({
      kind: 'PaperVersionIssued',
      at: now,
      actorId: actor.personId,
      bodyId: paper.bodyId,
      paperId: paper.id,
      version,
      facts: { ref, version: number },
    });
    await tellNewerVersion(tx, { actor, now }, { paperId: paper.id, ref, number });
    return ok({ ref, number });
  });
}

/** Neither a word nor an attachment differs from the newest version. */
async function saysTheSame(
  tx: Transaction,
  { paperId, newest, digest }: { paperId: string; newest: number; digest: string },
): Promise<boolean> {
  // One after the other: within a transaction one connection serves them all.
  const same = await tx.paperVersion.count({ where: { paperId, number: newest, digest } });
  const moved = await tx.attachment.count({
    where: { paperId, OR: [{ fromVersion: { gt: newest } }, { removedFrom: { gt: newest } }] },
  });
  return same > 0 && moved === 0;
}
