import { type AmendRefusal, decideAmendment } from '~/domain/ballot/decide-amendment';
import type { BallotState, MotionKind, MotionState } from '~/domain/ballot/live-ballot';
import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseMeeting } from '~/persistence/live-versions';
import { meetingThing } from '~/persistence/meeting-thing';
import { hasAmendmentPending } from '~/persistence/motions';
import { memberIdsOf } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

export type AmendMotionInput = {
  readonly motionId: string;
  readonly text: string;
  readonly movedById?: string | null;
  readonly secondedById?: string | null;
};

/**
 * Replaces a motion's wording by a new motion that says which it amends. Only while no ballot has it in hand: set the
 * ballot aside first. Refuses as `decideAmendment` and `mayAct`. Source: product.md, What it does 7.
 */
export async function amendMotion(
  { actor, now }: Acting,
  { motionId, text, movedById = null, secondedById = null }: AmendMotionInput,
): Promise<Result<{ readonly motionId: string }, AmendRefusal | MeetingRefusal>> {
  const day = londonDate(now.toISOString());
  return transaction(
    async (tx): Promise<Result<{ readonly motionId: string }, AmendRefusal | MeetingRefusal>> => {
      const motion = await tx.motion.findUnique({
        where: { id: motionId },
        include: { ballots: { select: { state: true } }, item: { select: { meetingId: true } } },
      });
      const meeting = motion && (await meetingThing(tx, motion.item.meetingId, day));
      if (!motion || !meeting) return refuse({ code: 'not-found' });
      const allowed = mayAct(actor, 'ballot:prepare', meeting);
      if (!allowed.ok) return allowed;
      const replaced =
        motion.state === 'replaced'
          ? await tx.motion.findFirst({ where: { amendsMotionId: motionId } })
          : null;
      if (replaced?.text === text.trim()) return ok({ motionId: replaced.id });
      const decided = decideAmendment({
        kind: motion.kind as MotionKind,
        amendmentPending: await hasAmendmentPending(tx, motionId),
        state: motion.state as MotionState,
        ballots: motion.ballots.map(({ state }) => state as BallotState),
        text,
        wording: motion.text,
        memberIds: await memberIdsOf(tx, meeting.bodyId, day),
        movedById,
        secondedById,
      });
      if (!decided.ok) return decided;
      const last = await tx.motion.findFirstOrThrow({
        where: { itemId: motion.itemId },
        orderBy: { position: 'desc' },
        select: { position: true },
      });
      const { itemId, kind, recommendations, candidate } = motion;
      const id = newId();
      await tx.motion.update({ where: { id: motionId }, data: { state: 'replaced' } });
      await tx.motion.create({
        data: {
          id,
          itemId,
          position: last.position + 1,
          kind,
          text: decided.value.text,
          recommendations,
          candidate,
          movedById,
          secondedById,
          amendsMotionId: motionId,
          state: 'ready',
          createdAt: now,
        },
      });
      const version = await raiseMeeting(tx, meeting.id);
      tx.tell({
        kind: 'MotionPut',
        at: now,
        actorId: actor.personId,
        bodyId: meeting.bodyId,
        meetingId: meeting.id,
        subjectId: itemId,
        version,
        facts: { itemId, amended: true },
      });
      return ok({ motionId: id });
    },
  );
}
