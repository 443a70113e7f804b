import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision, raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { finishImplementation } from '../actions/finish-implementation';
import { notify } from '../notifications/notify';
import { keptDecision } from './kept-decision';
import { concernedBy } from './tell-of-decision';

export type ConditionInput = {
  readonly conditionId: string;
  readonly state: 'not-met' | 'in-hand' | 'met';
  readonly note: string;
};
export type ConditionRefusal = PermissionRefusal | { readonly code: 'condition-needs-note' };

/**
 * Records how a condition stands. What meets it has to be said (`condition-needs-note`); the people concerned are told,
 * and the paper's road may end with it. The same again changes nothing. Source: governance.md §9 (conditions are tracked).
 */
export async function changeCondition(
  { actor, now }: Acting,
  { conditionId, state, note }: ConditionInput,
): Promise<Result<{ readonly ref: string }, ConditionRefusal>> {
  return transaction<{ ref: string }, ConditionRefusal>(async (tx) => {
    const condition = await tx.condition.findUnique({
      where: { id: conditionId },
      include: { action: { select: { leadId: true } } },
    });
    const kept = condition && (await keptDecision(tx, condition.decisionId, actor));
    if (!condition || !kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:change-condition', kept.thing);
    if (!permission.ok) return permission;
    if (condition.state === state && condition.note === note) return ok({ ref: kept.ref });
    if (state === 'met' && note.trim() === '') return refuse({ code: 'condition-needs-note' });
    await tx.condition.update({ where: { id: conditionId }, data: { state, note, changedAt: now } });
    await raiseDecision(tx, kept.id);
    if (kept.paperId) await raisePaper(tx, kept.paperId);
    await nextNumber(tx, 'live:board');
    tx.tell({
      kind: 'ConditionChanged',
      at: now,
      actorId: actor.personId,
      bodyId: kept.bodyId,
      paperId: kept.paperId ?? undefined,
      subjectId: kept.id,
      facts: { number: condition.number, state },
    });
    if (state === 'met') {
      const people = [
        ...(await concernedBy(tx, kept, now)),
        ...(condition.action ? [condition.action.leadId] : []),
      ];
      await notify(tx, now, {
        personIds: people.filter((id) => id !== actor.personId),
        text: `Condition ${condition.number} of ${kept.ref} is met.`,
        href: `/register/${kept.ref}`,
      });
      if (kept.paperId)
        await finishImplementation(tx, { paperId: kept.paperId, at: now, actorId: actor.personId });
    }
    return ok({ ref: kept.ref });
  });
}
