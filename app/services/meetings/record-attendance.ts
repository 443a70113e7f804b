import {
  type Attendance,
  type AttendanceMode,
  type AttendanceRecord,
  type AttendanceRefusal,
  decideAttendance,
  isHere,
} from '~/domain/meeting/attendance';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { proxiesOf } from '~/persistence/proxies';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { lowerHands } from './lower-hand';
import { type MeetingInHand, meetingFor } from './meeting-for';
import { settlePresiding } from './settle-presiding';
import { tellMeeting } from './tell-meeting';

export type RecordAttendanceInput = {
  readonly meetingId: string;
  readonly seatId: string;
  readonly record: AttendanceRecord;
};
export type RecordAttendanceRefusal =
  | MeetingRefusal
  | AttendanceRefusal
  | { readonly code: 'seat-not-found' };

/**
 * The officer, or whoever presides, records how a member attends, or that he or she left or returned. Who leaves keeps a
 * vote already cast and leaves the quorum; who arrives waits for the next ballot (product.md, During an open ballot).
 * Refuses `seat-not-found` and as `decideAttendance`, `mayAct`.
 */
export async function recordAttendance(
  acting: Acting,
  { meetingId, seatId, record }: RecordAttendanceInput,
): Promise<Result<true, RecordAttendanceRefusal>> {
  return transaction<true, RecordAttendanceRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:record-attendance' });
    if (!meeting.ok) return meeting;
    return keepRecord(tx, acting, { meeting: meeting.value, seatId, record });
  });
}

type Recording = {
  readonly meeting: MeetingInHand;
  readonly seatId: string;
  readonly record: AttendanceRecord;
};

/** Keeps one record of a seat, in the transaction of who records it. The same again changes nothing. */
export async function keepRecord(
  tx: Transaction,
  acting: Acting,
  { meeting, seatId, record }: Recording,
): Promise<Result<true, AttendanceRefusal | { readonly code: 'seat-not-found' }>> {
  const member = await tx.membership.findFirst({
    where: { seatId, seat: { bodyId: meeting.bodyId }, ...heldOn(meeting.day) },
    select: { personId: true },
  });
  if (!member) return refuse({ code: 'seat-not-found' });
  const proxies = await proxiesOf(tx, meeting.bodyId, meeting.day);
  const held = { personId: proxies.get(seatId) ?? member.personId };
  const row = await tx.attendance.findUnique({
    where: { meetingId_seatId: { meetingId: meeting.id, seatId } },
  });
  const before: Attendance = {
    mode: (row?.mode ?? 'expected') as AttendanceMode,
    arrivedAt: row?.arrivedAt?.toISOString() ?? null,
    leftAt: row?.leftAt?.toISOString() ?? null,
  };
  const { onlineAllowed, currentItemId } = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  const decided = decideAttendance(before, record, {
    at: acting.now.toISOString(),
    onlineAllowed,
    tookPart: (await tx.elector.count({ where: { seatId, ballot: { meetingId: meeting.id } } })) > 0,
  });
  if (!decided.ok) return decided;
  const { mode, arrivedAt, leftAt } = decided.value;
  if (row && mode === before.mode && arrivedAt === before.arrivedAt && leftAt === before.leftAt)
    return ok(true);
  const data = { mode, arrivedAt, leftAt, personId: held.personId };
  await tx.attendance.upsert({
    where: { meetingId_seatId: { meetingId: meeting.id, seatId } },
    create: { id: newId(), meetingId: meeting.id, seatId, ...data },
    update: data,
  });
  if (!isHere(decided.value)) {
    await lowerHands(tx, { meetingId: meeting.id, at: acting.now, personIds: [held.personId] });
  }
  const facts = { seatId, mode: record };
  await tellMeeting(tx, acting, { kind: 'AttendanceRecorded', meeting, subjectId: held.personId, facts });
  if (meeting.state !== 'scheduled') await settlePresiding(tx, acting, { meeting, itemId: currentItemId });
  return ok(true);
}
