import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { officersOf } from '~/persistence/paper-people';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { nextNumber } from '~/persistence/references';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { permittedPaper } from './permitted-paper';

export type WithdrawRefusal =
  | PermissionRefusal
  | { readonly code: 'paper-under-vote'; readonly body: string };

/**
 * Takes a paper off its route for good, by its sponsor, with a reason that stands on the line where it
 * stopped. What it said and what was decided before stays; the author is told, and so is who serves the body that has
 * it, who takes it off an agenda. Refuses `paper-under-vote`.
 */
export async function withdrawPaper(
  { actor, now }: Acting,
  { ref, reason }: { readonly ref: string; readonly reason: string },
): Promise<Result<{ readonly ref: string }, WithdrawRefusal>> {
  return transaction<{ ref: string }, WithdrawRefusal>(async (tx) => {
    const withdrawn = await tx.paper.count({ where: { ref, state: 'withdrawn', sponsorId: actor.personId } });
    if (withdrawn > 0) return ok({ ref });
    const found = await permittedPaper(tx, actor, { act: 'paper:withdraw', ref });
    if (!found.ok) return found;
    const { id: paperId, bodyId, authorId } = found.value;
    const vote = await ballotOnPaper(tx, paperId);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    const stage = await tx.stage.findFirst({
      where: { paperId, state: 'current' },
      select: { bodyId: true },
    });
    await tx.paper.update({ where: { id: paperId }, data: { state: 'withdrawn', closedAt: now } });
    await tx.stage.updateMany({
      where: { paperId, state: 'current' },
      data: { state: 'stopped', result: 'withdrawn', resultText: reason, completedAt: now },
    });
    await nextNumber(tx, 'live:board');
    const version = await raisePaper(tx, paperId);
    tx.tell({
      kind: 'PaperWithdrawn',
      at: now,
      actorId: actor.personId,
      bodyId,
      paperId,
      version,
      facts: { ref },
    });
    const personIds = [authorId, ...(await servingIt(tx, stage, now))].filter((id) => id !== actor.personId);
    await notify(tx, now, { personIds, text: `${ref} is withdrawn: ${reason}`, href: `/papers/${ref}` });
    return ok({ ref });
  });
}

/** A draft is with no body yet. */
async function servingIt(tx: Transaction, stage: { bodyId: string } | null, now: Date): Promise<string[]> {
  return stage ? officersOf(tx, stage.bodyId, londonDate(now.toISOString())) : [];
}
