import { decideWithdrawMotion, type WithdrawRefusal } from '~/domain/ballot/decide-second';
import type { BallotState, MotionState } from '~/domain/ballot/live-ballot';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { motionWithItem } from '~/persistence/motions';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';

/**
 * A motion's mover withdraws it before it is voted on, or whoever presides or the officer records that. It stays in the
 * record as withdrawn; its recommendation may be put again. Refuses as `decideWithdrawMotion` and `mayAct`.
 */
export async function withdrawMotion(
  acting: Acting,
  { motionId }: { readonly motionId: string },
): Promise<Result<true, WithdrawRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, WithdrawRefusal | MeetingRefusal>(async (tx) => {
    const motion = await motionWithItem(tx, motionId);
    if (!motion) return refuse({ code: 'not-found' });
    const { id: itemId, meetingId } = motion.item;
    const found = await meetingFor(tx, acting, { meetingId, act: 'ballot:withdraw-motion' });
    if (!found.ok) return found;
    const meeting = found.value;
    const decided = decideWithdrawMotion({
      state: motion.state as MotionState,
      movedById: motion.movedById,
      actorId: actor.personId,
      records: isOfficerOf(actor, meeting.bodyId) || meeting.presidingPersonId === actor.personId,
      ballots: motion.ballots.map(({ state }) => state as BallotState),
      amendmentPending: motion.amendmentPending,
    });
    if (!decided.ok) return decided;
    if (!decided.value) return ok(true);
    await tx.motion.update({
      where: { id: motionId },
      data: { state: 'withdrawn', withdrawnAt: now, withdrawnById: actor.personId },
    });
    await tx.exclusion.updateMany({ where: { motionId, state: 'proposed' }, data: { state: 'lapsed' } });
    await tellMeeting(tx, acting, { kind: 'MotionWithdrawn', meeting, subjectId: itemId });
    return ok(true);
  });
}
