import { type ActionRefusal, decideClosure } from '~/domain/action/decide-action';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result } from '~/domain/shared/result';
import { metUntil } from '~/persistence/met-until';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { changeAction } from './change-action';
import { finishImplementation } from './finish-implementation';

export type ClosureInput = {
  readonly ref: string;
  readonly result: 'granted' | 'returned';
  readonly reason: string;
  /** Where the body agreed: an agenda item of a meeting of its own. */
  readonly itemId?: string | undefined;
};

/**
 * The officer records that the body closed the action, with the meeting and the item's number as minute
 * reference, or returned it with a reason. Never by its lead. The same result again changes nothing.
 */
export function decideActionClosure(
  acting: Acting,
  input: ClosureInput,
): Promise<Result<string, ActionRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return changeAction<ActionRefusal>(acting, input.ref, {
    act: 'action:decide-closure',
    inState: 'completed',
    kind: input.result === 'granted' ? 'ActionClosed' : 'ActionReturned',
    write: async (tx, action) => {
      const closure = await tx.closure.findFirst({
        where: { actionId: action.id },
        orderBy: { askedAt: 'desc' },
      });
      if (closure?.decidedById === actor.personId && closure.result === input.result) return ok(false);
      const item = input.itemId
        ? await tx.agendaItem.findFirst({
            where: { id: input.itemId, meeting: { startedAt: { not: null } } },
            select: {
              number: true,
              suffix: true,
              meetingId: true,
              meeting: { select: { bodyId: true, state: true, startedAt: true, endedAt: true } },
            },
          })
        : null;
      const decided = decideClosure({
        state: action.state,
        bodyId: action.bodyId,
        leadId: action.leadId,
        helperIds: action.helpers.map(({ personId }) => personId),
        actorId: actor.personId,
        result: input.result,
        reason: input.reason,
        askedOn: londonDate((closure?.askedAt ?? now).toISOString()),
        minute: item && {
          bodyId: item.meeting.bodyId,
          itemNumber: item.number,
          metUntil: metUntil(item.meeting, now),
        },
      });
      if (!decided.ok) return decided;
      await tx.closure.updateMany({
        where: { actionId: action.id, result: null },
        data: {
          result: input.result,
          reason: input.reason,
          meetingId: item?.meetingId ?? null,
          itemNumber: item?.number ?? null,
          itemSuffix: item?.suffix ?? null,
          decidedById: actor.personId,
          decidedAt: now,
        },
      });
      const granted = input.result === 'granted';
      // Returned, it stands where its last update left it: asking had put it at 100.
      const last = await tx.actionUpdate.findFirst({
        where: { actionId: action.id },
        orderBy: { at: 'desc' },
        select: { progress: true },
      });
      await tx.action.update({
        where: { id: action.id },
        data: granted
          ? { state: 'closed', closedAt: now }
          : { state: 'open', completedAt: null, progress: last?.progress ?? 0 },
      });
      await notify(tx, now, {
        personIds: [action.leadId],
        text: granted ? `${action.ref} is closed` : `${action.ref} came back: ${input.reason}`,
        href: `/actions/${action.ref}`,
      });
      if (granted && action.decision.paperId) {
        await finishImplementation(tx, {
          paperId: action.decision.paperId,
          at: now,
          actorId: actor.personId,
        });
      }
      return ok(true);
    },
  });
}
