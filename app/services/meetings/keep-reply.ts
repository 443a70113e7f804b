import { substitutesRule } from '~/domain/body/substitutes';
import type { AttendanceRefusal } from '~/domain/meeting/attendance';
import {
  attendanceAfter,
  decideReply,
  type ReplyRefusal,
  type ReplyWish,
} from '~/domain/meeting/attendance-reply';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { substituteCandidates } from '~/persistence/substitutes';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import type { MeetingInHand } from './meeting-for';
import { keepRecord } from './record-attendance';
import { letSubstituteFollow } from './substitute-follows';
import { tellMeeting } from './tell-meeting';

export type KeepReplyRefusal =
  | MeetingRefusal
  | AttendanceRefusal
  | ReplyRefusal
  | { readonly code: 'seat-not-found' };

type Keeping = {
  readonly meeting: MeetingInHand;
  readonly seatId: string;
  readonly wish: ReplyWish;
  /** The officer, where the member did not say it here. */
  readonly recordedById: string | null;
};

/**
 * Keeps what the holder of a seat says about coming; the last word counts and the same again changes nothing. Apologies
 * stand in the attendance at once, so that they are there when the meeting starts.
 */
export async function keepReply(
  tx: Transaction,
  acting: Acting,
  { meeting, seatId, wish, recordedById }: Keeping,
): Promise<Result<true, KeepReplyRefusal>> {
  const { startsAt, onlineAllowed } = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  const day = londonDate(startsAt.toISOString());
  const held = await tx.membership.findFirst({
    where: { seatId, seat: { bodyId: meeting.bodyId }, ...heldOn(meeting.day) },
    select: { personId: true },
  });
  if (!held) return refuse({ code: 'seat-not-found' });
  const card = await ruleCardInForce(tx, meeting.bodyId, day);
  const taken = await tx.attendanceReply.findMany({
    where: { meetingId: meeting.id, seatId: { not: seatId } },
    select: { substituteId: true },
  });
  const candidates = await substituteCandidates(tx, meeting.bodyId, day);
  const decided = decideReply(wish, {
    onlineAllowed,
    substitutes: substitutesRule(card?.card ?? null),
    candidates: candidates
      .map(({ id }) => id)
      .filter((id) => !taken.some(({ substituteId }) => substituteId === id)),
  });
  if (!decided.ok) return decided;
  const where = { meetingId_seatId: { meetingId: meeting.id, seatId } };
  const before = await tx.attendanceReply.findUnique({ where });
  if (before && before.personId === held.personId && same(before, decided.value)) return ok(true);
  const data = { personId: held.personId, ...decided.value, at: acting.now, recordedById };
  await tx.attendanceReply.upsert({
    where,
    create: { id: newId(), meetingId: meeting.id, seatId, ...data },
    update: data,
  });
  await letSubstituteFollow(tx, acting, {
    ...{ meeting, memberId: held.personId },
    ...{ before: before?.substituteId ?? null, after: decided.value.substituteId },
  });
  const record = attendanceAfter(decided.value.reply);
  const attendance = await keepRecord(tx, acting, { meeting, seatId, record });
  if (!attendance.ok) return attendance;
  await tellMeeting(tx, acting, {
    ...{ kind: 'AttendanceReplied', meeting, subjectId: held.personId },
    facts: { seatId },
  });
  return ok(true);
}

function same(
  before: { readonly reply: string; readonly reason: string; readonly substituteId: string | null },
  { reply, reason, substituteId }: ReplyWish,
): boolean {
  return before.reply === reply && before.reason === reason && before.substituteId === substituteId;
}
