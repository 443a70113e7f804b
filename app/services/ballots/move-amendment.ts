import { type AmendRefusal, decideAmendment } from '~/domain/ballot/decide-amendment';
import type { BallotState, MotionKind, MotionState } from '~/domain/ballot/live-ballot';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { motionWithItem, nextPosition } from '~/persistence/motions';
import { memberIdsOf } from '~/persistence/people';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';
import type { AmendMotionInput } from './amend-motion';

/**
 * Moves an amendment to a motion: a motion of its own, that the other read as given. It is seconded and disposed of before
 * the other is put; carried, it changes the wording. The same again adds nothing. Refuses as `decideAmendment` and `mayAct`.
 * Source: product.md, What it does 7.
 */
export async function moveAmendment(
  acting: Acting,
  { motionId, text, movedById = null, secondedById = null }: AmendMotionInput,
): Promise<Result<{ readonly motionId: string }, AmendRefusal | MeetingRefusal>> {
  return transaction<{ readonly motionId: string }, AmendRefusal | MeetingRefusal>(async (tx) => {
    const motion = await motionWithItem(tx, motionId);
    if (!motion) return refuse({ code: 'not-found' });
    const { id: itemId, meetingId } = motion.item;
    const found = await meetingFor(tx, acting, { meetingId, act: 'ballot:prepare' });
    if (!found.ok) return found;
    const meeting = found.value;
    const same = await tx.motion.findFirst({
      where: { amendmentOfId: motionId, state: 'ready', text: text.trim() },
      select: { id: true },
    });
    if (same) return ok({ motionId: same.id });
    const decided = decideAmendment({
      kind: motion.kind as MotionKind,
      amendmentPending: motion.amendmentPending,
      state: motion.state as MotionState,
      ballots: motion.ballots.map(({ state }) => state as BallotState),
      ...{ text, wording: motion.text, movedById, secondedById },
      memberIds: await memberIdsOf(tx, meeting.bodyId, meeting.day),
    });
    if (!decided.ok) return decided;
    const id = newId();
    await tx.motion.create({
      data: {
        ...{ id, itemId, kind: 'amendment', state: 'ready', amendmentOfId: motionId, createdAt: acting.now },
        ...{ text: decided.value.text, movedById, secondedById, position: await nextPosition(tx, itemId) },
      },
    });
    const facts = { itemId, amendment: true };
    await tellMeeting(tx, acting, { kind: 'MotionPut', meeting, subjectId: itemId, facts });
    return ok({ motionId: id });
  });
}

/** Gives a motion the words of the amendment to it that was carried: a motion in its place says which it amends. */
export async function carryAmendment(
  tx: Transaction,
  { amendmentId, at }: { readonly amendmentId: string; readonly at: Date },
): Promise<void> {
  const amendment = await tx.motion.findUniqueOrThrow({ where: { id: amendmentId } });
  if (amendment.amendmentOfId === null) return;
  const main = await tx.motion.findUniqueOrThrow({ where: { id: amendment.amendmentOfId } });
  const { itemId, kind, recommendations, candidate, movedById, secondedById, namesRecorded } = main;
  await tx.motion.update({ where: { id: main.id }, data: { state: 'replaced' } });
  await tx.motion.create({
    data: {
      ...{ id: newId(), itemId, kind, recommendations, candidate, movedById, secondedById, namesRecorded },
      ...{ text: amendment.text, amendsMotionId: main.id, state: 'ready', createdAt: at },
      position: await nextPosition(tx, itemId),
    },
  });
}
