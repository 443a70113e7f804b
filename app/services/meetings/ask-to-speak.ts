import { EFFECTS, type Ruling } from '~/domain/interest/effect';
import { type AttendanceMode, isHere } from '~/domain/meeting/attendance';
import { type AskingAs, decideAskToSpeak, type SpeakerRefusal } from '~/domain/meeting/decide-speaker';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { type MeetingInHand, meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

/** Puts the actor's hand up, once however often it is asked. Refuses as `decideAskToSpeak` and `mayAct`. */
export async function askToSpeak(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<true, SpeakerRefusal | MeetingRefusal>> {
  return transaction<true, SpeakerRefusal | MeetingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:ask-to-speak' });
    if (!found.ok) return found;
    const { personId } = acting.actor;
    const { currentItemId, observersSpeakSince } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { currentItemId: true, observersSpeakSince: true },
    });
    const asking = await askingAs(tx, acting, { meeting: found.value, itemId: currentItemId });
    const decided = decideAskToSpeak(asking, { observersMayAsk: observersSpeakSince !== null });
    if (!decided.ok) return decided;
    const up = await tx.speakerRequest.count({
      where: { meetingId, personId, state: { in: ['asked', 'called'] } },
    });
    if (up > 0) return ok(true);
    await tx.speakerRequest.create({
      data: { id: newId(), meetingId, itemId: currentItemId, personId, state: 'asked', askedAt: acting.now },
    });
    await tellMeeting(tx, acting, { kind: 'HandRaised', meeting: found.value, subjectId: personId });
    return ok(true);
  });
}

type Place = { readonly meeting: MeetingInHand; readonly itemId: string | null };

async function askingAs(tx: Transaction, { actor }: Acting, { meeting, itemId }: Place): Promise<AskingAs> {
  const seat = actor.seats.find(({ bodyId }) => bodyId === meeting.bodyId);
  if (isOfficerOf(actor, meeting.bodyId)) return { as: 'officer' };
  if (!seat) return { as: 'observer' };
  const row = await tx.attendance.findUnique({
    where: { meetingId_seatId: { meetingId: meeting.id, seatId: seat.seatId } },
  });
  const mode = (row?.mode ?? 'expected') as AttendanceMode;
  const attendance = { mode, arrivedAt: null, leftAt: row?.leftAt?.toISOString() ?? null };
  const ruled = itemId
    ? await tx.declaration.findMany({
        where: { itemId, seatId: seat.seatId, state: 'ruled' },
        select: { effect: true },
      })
    : [];
  const silenced = ruled.some(({ effect }) => effect !== null && EFFECTS[effect as Ruling].speak === 'no');
  return { as: 'member', here: isHere(attendance), silenced };
}
