import { decideSecond, type SecondRefusal } from '~/domain/ballot/decide-second';
import type { MotionState } from '~/domain/ballot/live-ballot';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { motionWithItem } from '~/persistence/motions';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';
import { memberHere } from './member-here';

export type SecondMotionInput = {
  readonly motionId: string;
  /** For whom the officer or whoever presides records it; left out, the actor. */
  readonly personId?: string | null;
};

/**
 * A member seconds a motion, or it is recorded that one did. Seconded twice by the same it is seconded once. Refuses as
 * `decideSecond` and `mayAct`. Source: governance.md §8; standing orders.
 */
export async function secondMotion(
  acting: Acting,
  { motionId, personId = null }: SecondMotionInput,
): Promise<Result<true, SecondRefusal | MeetingRefusal>> {
  const { actor } = acting;
  return transaction<true, SecondRefusal | MeetingRefusal>(async (tx) => {
    const motion = await motionWithItem(tx, motionId);
    if (!motion) return refuse({ code: 'not-found' });
    const { id: itemId, meetingId } = motion.item;
    const found = await meetingFor(tx, acting, { meetingId, act: 'ballot:second' });
    if (!found.ok) return found;
    const meeting = found.value;
    const seconderId = personId ?? actor.personId;
    const records = isOfficerOf(actor, meeting.bodyId) || meeting.presidingPersonId === actor.personId;
    if (seconderId !== actor.personId && !records) {
      return refuse({ code: 'not-permitted', act: 'ballot:second', who: ['presiding', 'officer'] });
    }
    const { movedById, secondedById } = motion;
    const decided = decideSecond({
      ...{ state: motion.state as MotionState, movedById, secondedById, seconderId },
      ...(await memberHere(tx, { meeting, itemId, personId: seconderId })),
    });
    if (!decided.ok) return decided;
    if (!decided.value) return ok(true);
    await tx.motion.update({ where: { id: motionId }, data: { secondedById: seconderId } });
    await tellMeeting(tx, acting, { kind: 'MotionSeconded', meeting, subjectId: itemId });
    return ok(true);
  });
}
