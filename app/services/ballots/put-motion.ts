import {
  decideMotion,
  type MotionWish,
  type PutRefusal,
  type StandingMotion,
} from '~/domain/ballot/decide-motion';
import type { MotionState } from '~/domain/ballot/live-ballot';
import type { Profile } from '~/domain/body/profile';
import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import type { MeetingKind } from '~/domain/meeting/meeting-kind';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { specialNotice } from '~/persistence/general-business';
import { raiseMeeting } from '~/persistence/live-versions';
import { meetingThing } from '~/persistence/meeting-thing';
import { memberIdsOf } from '~/persistence/people';
import { type Transaction, transaction } from '~/persistence/transaction';
import { versionContent } from '~/persistence/version-content';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

export type PutMotionInput = {
  readonly itemId: string;
  readonly wish: MotionWish;
  readonly movedById?: string | null;
  readonly secondedById?: string | null;
};

/**
 * Puts a motion to an item: the recommendations of the version tabled, together or one by one, words of the meeting,
 * the appointment of one name, a special resolution or a title that an Act lets the body confer. By the chair or the officer. The same motion again adds nothing. Refuses as
 * `decideMotion` and `mayAct`. Source: product.md, Ballots.
 */
export async function putMotion(
  { actor, now }: Acting,
  { itemId, wish, movedById = null, secondedById = null }: PutMotionInput,
): Promise<Result<{ readonly motionIds: readonly string[] }, PutRefusal | MeetingRefusal>> {
  const day = londonDate(now.toISOString());
  return transaction(
    async (tx): Promise<Result<{ readonly motionIds: readonly string[] }, PutRefusal | MeetingRefusal>> => {
      const item = await itemWithMotions(tx, itemId);
      const meeting = item && (await meetingThing(tx, item.meetingId, day));
      if (!item || !meeting) return refuse({ code: 'not-found' });
      const allowed = mayAct(actor, 'ballot:prepare', meeting);
      if (!allowed.ok) return allowed;
      const decided = decideMotion(wish, {
        itemDone: item.state === 'done',
        profile: item.meeting.body.profile as Profile,
        meeting: item.meeting.kind as MeetingKind,
        recommendations: (await versionContent(tx, item))?.recommendations ?? [],
        specialNotice:
          wish.kind === 'special'
            ? await specialNotice(tx, { itemId, meetingId: meeting.id }, day)
            : NO_NOTICE,
        motions: item.motions.map(asStanding),
        memberIds: await memberIdsOf(tx, meeting.bodyId, day),
        movedById,
        secondedById,
      });
      if (!decided.ok) return decided;
      const motions = decided.value.map((motion, index) => ({
        id: newId(),
        itemId,
        position: Math.max(0, ...item.motions.map(({ position }) => position)) + 1 + index,
        kind: wish.kind,
        text: motion.text,
        recommendations: JSON.stringify(motion.recommendations),
        candidate: motion.candidate,
        movedById,
        secondedById,
        state: 'ready',
        createdAt: now,
      }));
      if (motions.length === 0) return ok({ motionIds: [] });
      await tx.motion.createMany({ data: motions });
      const version = await raiseMeeting(tx, meeting.id);
      tx.tell({
        kind: 'MotionPut',
        at: now,
        actorId: actor.personId,
        bodyId: meeting.bodyId,
        meetingId: meeting.id,
        subjectId: itemId,
        version,
        facts: { itemId, motions: motions.length },
      });
      return ok({ motionIds: motions.map(({ id }) => id) });
    },
  );
}

/** Of a motion that no notice has to set out. */
const NO_NOTICE = { editions: [], meetsOn: '', needs: 0, agreed: false };

function itemWithMotions(tx: Transaction, itemId: string) {
  return tx.agendaItem.findUnique({
    where: { id: itemId },
    select: {
      meetingId: true,
      meeting: { select: { kind: true, body: { select: { profile: true } } } },
      state: true,
      paperId: true,
      versionNumber: true,
      motions: {
        select: { position: true, text: true, state: true, recommendations: true, candidate: true },
      },
    },
  });
}

function asStanding(row: {
  text: string;
  state: string;
  recommendations: string;
  candidate: string;
}): StandingMotion {
  return { ...row, state: row.state as MotionState, recommendations: JSON.parse(row.recommendations) };
}
