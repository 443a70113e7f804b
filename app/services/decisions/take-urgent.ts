import type { Profile } from '~/domain/body/profile';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type CheckUrgentRefusal, checkUrgent } from './check-urgent';
import { sameUrgent } from './same-urgent';
import { sealUrgent } from './seal-urgent';
import { unwrittenDecision } from './unwritten-decision';
import type { UrgentInput } from './urgent-input';
import { type UrgentPaperRefusal, urgentPaper } from './urgent-paper';
import { type TakerRefusal, urgentTaker } from './urgent-taker';

/** Why a decision that cannot wait is not taken. */
export type TakeUrgentRefusal = PermissionRefusal | CheckUrgentRefusal | UrgentPaperRefusal | TakerRefusal;

/**
 * Takes a decision for a body between its meetings because it cannot wait: by the chair, or recorded by the officer in the
 * chair's name. It is sealed at once, its paper moves on, every member is told, and it is put on the agenda of the body's
 * next meeting to be reported. The same again is answered as done. Refuses as `decideUrgent`, `urgentPaper`,
 * `urgentTaker`; `record-incomplete`, `lead-unknown`. Source: governance.md §8, §9.
 */
export async function takeUrgent(
  acting: Acting,
  input: UrgentInput,
): Promise<Result<{ readonly ref: string }, TakeUrgentRefusal>> {
  const { actor } = acting;
  return transaction<{ ref: string }, TakeUrgentRefusal>(async (tx) => {
    const row = await tx.body.findUnique({
      where: { code: input.bodyCode },
      select: { id: true, code: true, profile: true },
    });
    if (!row) return refuse({ code: 'not-found' });
    const body = { ...row, profile: row.profile as Profile };
    const again = await sameUrgent(tx, body.id, { input, actorId: actor.personId });
    if (again) return ok(again);
    const paper = await urgentPaper(tx, acting, { input, bodyId: body.id });
    if (!paper.ok) return paper;
    const thing = await unwrittenDecision(tx, actor, {
      ...{ bodyId: body.id, profile: body.profile, paperId: paper.value?.paperId ?? null },
      versionNumber: paper.value?.versionNumber ?? null,
    });
    const permission = canDecision(actor, 'decision:take-urgent', thing);
    if (!permission.ok) return permission;
    const taker = await urgentTaker(tx, acting, { input, bodyId: body.id });
    if (!taker.ok) return taker;
    const { classification } = thing;
    const place = { body, taker: taker.value, paper: paper.value, classification };
    const content = await checkUrgent(tx, acting, { input, place });
    return content.ok ? ok(await sealUrgent(tx, acting, { input, place, content: content.value })) : content;
  });
}
