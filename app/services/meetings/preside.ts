import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decidePresiding, type PresidingRefusal } from '~/domain/meeting/who-presides';
import { ok, type Result } from '~/domain/shared/result';
import { presidingSeats } from '~/persistence/presiding-seats';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

export type PresideInput = { readonly meetingId: string; readonly seatId: string };

/**
 * The deputy, or another member who is here, takes the chair; or the chair takes it again. Refuses as `decidePresiding`,
 * `mayAct`. Source: product.md, Chair and officer.
 */
export async function preside(
  acting: Acting,
  { meetingId, seatId }: PresideInput,
): Promise<Result<true, MeetingRefusal | PresidingRefusal>> {
  return transaction<true, MeetingRefusal | PresidingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:preside' });
    if (!found.ok) return found;
    const meeting = found.value;
    const { currentItemId, presidingSeatId } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
    });
    if (presidingSeatId === seatId) return ok(true);
    const place = { meetingId, bodyId: meeting.bodyId, day: meeting.day, itemId: currentItemId };
    const chosen = decidePresiding(await presidingSeats(tx, place), seatId);
    if (!chosen.ok) return chosen;
    await tx.meeting.update({ where: { id: meetingId }, data: { presidingSeatId: seatId } });
    await tellMeeting(tx, acting, { kind: 'PresidingChanged', meeting, facts: { seatId } });
    const holder = await tx.attendance.findUnique({ where: { meetingId_seatId: { meetingId, seatId } } });
    if (holder && holder.personId !== acting.actor.personId) {
      const text = `${acting.actor.name} recorded that you preside now`;
      await notify(tx, acting.now, { personIds: [holder.personId], text, href: `/meetings/${meetingId}` });
    }
    return ok(true);
  });
}
