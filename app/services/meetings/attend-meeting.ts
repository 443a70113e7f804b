import type { AttendanceRefusal } from '~/domain/meeting/attendance';
import { type Attendance, isHere } from '~/domain/meeting/attendance';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { proxiesOf } from '~/persistence/proxies';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type MeetingInHand, meetingFor } from './meeting-for';
import { keepRecord } from './record-attendance';

export type AttendMeetingInput = {
  readonly meetingId: string;
  readonly record: 'on-line' | 'left' | 'apologies';
};

/**
 * A member's own word: "I'm here", on line; that he or she is leaving; or apologies. That somebody is in the room is for
 * the officer or whoever presides to record, and stays. Refuses as `decideAttendance`, `mayAct`.
 */
export async function attendMeeting(
  acting: Acting,
  { meetingId, record }: AttendMeetingInput,
): Promise<Result<true, MeetingRefusal | AttendanceRefusal | { readonly code: 'seat-not-found' }>> {
  return transaction<true, MeetingRefusal | AttendanceRefusal | { readonly code: 'seat-not-found' }>(
    async (tx) => {
      const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:attend' });
      if (!found.ok) return found;
      const meeting = found.value;
      const seat = await ownSeat(tx, acting, meeting);
      if (!seat) return refuse({ code: 'seat-not-found' });
      const row = await tx.attendance.findUnique({
        where: { meetingId_seatId: { meetingId, seatId: seat.seatId } },
        select: { mode: true, arrivedAt: true, leftAt: true },
      });
      const here =
        row &&
        isHere({ mode: row.mode as Attendance['mode'], arrivedAt: null, leftAt: row.leftAt && 'away' });
      if (record === 'on-line' && here) return ok(true);
      return keepRecord(tx, acting, { meeting, seatId: seat.seatId, record });
    },
  );
}

/** The seat for which the actor attends: as the one appointed in its member's place, or his or her own. */
async function ownSeat(
  tx: Transaction,
  { actor }: Acting,
  { bodyId, day }: MeetingInHand,
): Promise<{ readonly seatId: string } | undefined> {
  const proxies = await proxiesOf(tx, bodyId, day);
  const [acts] = [...proxies].filter(([, holderId]) => holderId === actor.personId);
  if (acts) return { seatId: acts[0] };
  return actor.seats.find((seat) => seat.bodyId === bodyId && !proxies.has(seat.seatId));
}
