import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import type { PaperThing } from '~/domain/permission/paper-relations';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { paperThing } from '~/persistence/paper-thing';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { toldTo } from './make-comment';

export type ChangeCommentRefusal =
  | PermissionRefusal
  | { readonly code: 'comment-withdrawn' }
  | { readonly code: 'comment-not-yours' };
type Row = NonNullable<Awaited<ReturnType<Transaction['comment']['findUnique']>>>;

/** Withdraws the actor's own comment; a marker stays with who and when. Again: nothing changes. */
export function withdrawComment(
  acting: Acting,
  commentId: string,
): Promise<Result<string, ChangeCommentRefusal>> {
  return change(acting, commentId, async (tx, { comment, paper }) => {
    if (comment.authorId !== acting.actor.personId) return refuse({ code: 'comment-not-yours' });
    if (comment.withdrawnAt) return ok(null);
    await tx.comment.update({
      where: { id: comment.id },
      data: { withdrawnAt: acting.now, withdrawnById: acting.actor.personId },
    });
    return ok({ kind: 'CommentWithdrawn', audienceBodyId: comment.audienceBodyId, paper });
  });
}

/** The paper's author or sponsor marks a comment as dealt with in the newest version. Again: nothing changes. */
export function resolveComment(
  acting: Acting,
  commentId: string,
): Promise<Result<string, ChangeCommentRefusal>> {
  return change(acting, commentId, async (tx, { comment, paper }) => {
    const permission = canPaper(acting.actor, 'paper:resolve-comment', paper);
    if (!permission.ok) return permission;
    if (comment.withdrawnAt) return refuse({ code: 'comment-withdrawn' });
    if (comment.resolvedAt) return ok(null);
    const { versionNumber } = await tx.paper.findUniqueOrThrow({
      where: { id: comment.paperId },
      select: { versionNumber: true },
    });
    await tx.comment.update({
      where: { id: comment.id },
      data: { resolvedAt: acting.now, resolvedById: acting.actor.personId, resolvedInVersion: versionNumber },
    });
    return ok({ kind: 'CommentResolved', audienceBodyId: comment.audienceBodyId, paper });
  });
}

/** Opens the actor's own thread to everyone the paper is shared with. There is no way back, so the form confirms. */
export function widenComment(
  acting: Acting,
  commentId: string,
): Promise<Result<string, ChangeCommentRefusal>> {
  return change(acting, commentId, async (tx, { comment, paper }) => {
    if (comment.authorId !== acting.actor.personId || comment.parentId)
      return refuse({ code: 'comment-not-yours' });
    const permission = canPaper(acting.actor, 'paper:comment', paper);
    if (!permission.ok) return permission;
    if (comment.withdrawnAt) return refuse({ code: 'comment-withdrawn' });
    if (comment.audience === 'shared') return ok(null);
    await tx.comment.updateMany({
      where: { OR: [{ id: comment.id }, { parentId: comment.id }] },
      data: { audience: 'shared', audienceBodyId: null },
    });
    return ok({ kind: 'CommentWidened', audienceBodyId: null, paper });
  });
}

type Changed = {
  readonly kind: HappeningKind;
  readonly audienceBodyId: string | null;
  readonly paper: PaperThing;
} | null;
type Change = (
  tx: Transaction,
  on: { comment: Row; paper: PaperThing & { id: string } },
) => Promise<Result<Changed, ChangeCommentRefusal>>;

/** Loads the comment with its paper, for somebody who may read the paper; tells what was changed. */
function change(
  { actor, now }: Acting,
  commentId: string,
  act: Change,
): Promise<Result<string, ChangeCommentRefusal>> {
  return transaction<string, ChangeCommentRefusal>(async (tx) => {
    const comment = await tx.comment.findUnique({ where: { id: commentId } });
    const paper = comment && (await paperThing(tx, { id: comment.paperId }));
    if (!comment || !paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'not-found' });
    const changed = await act(tx, { comment, paper });
    if (!changed.ok) return changed;
    if (changed.value) {
      const version = await raisePaper(tx, paper.id);
      const facts = { commentId, ...toldTo(paper, changed.value.audienceBodyId) };
      tx.tell({
        kind: changed.value.kind,
        at: now,
        actorId: actor.personId,
        paperId: paper.id,
        subjectId: commentId,
        version,
        facts,
      });
    }
    return ok(commentId);
  });
}
