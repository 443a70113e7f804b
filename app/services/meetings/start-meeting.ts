import { decideStartDay, type StartDayRefusal } from '~/domain/meeting/decide-start-day';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideMeetingMove, type PendingRefusal } from '~/domain/meeting/move-meeting';
import { decidePresiding, type PresidingRefusal, stillPresides } from '~/domain/meeting/who-presides';
import { decideGeneralNotice, type GeneralNoticeRefusal } from '~/domain/notice/notice-consent';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { meetingNotice } from '~/persistence/notice-consents';
import { presidingSeats } from '~/persistence/presiding-seats';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { keepAttendance } from './keep-attendance';
import { meetingFor } from './meeting-for';
import { seatSubstitutes } from './seat-substitutes';
import { tellMeeting } from './tell-meeting';

export type StartMeetingInput = {
  readonly meetingId: string;
  /** Another member who presides, where neither the chair nor a deputy can. */
  readonly presidingSeatId?: string | undefined;
};
export type StartMeetingRefusal =
  | MeetingRefusal
  | PendingRefusal
  | PresidingRefusal
  | StartDayRefusal
  | GeneralNoticeRefusal
  | { readonly code: 'nobody-presides' };

/**
 * Starts the meeting: the chair, or the member recorded as presiding, presides if here, or else the deputy, or else the
 * member chosen. An officer who starts it conducts it. Without a quorum it may start and decide nothing. Substitutes named
 * for it are seated. Refuses `nobody-presides` and as `decideStartDay`, `decideGeneralNotice`, `decidePresiding`, `mayAct`.
 */
export async function startMeeting(
  acting: Acting,
  { meetingId, presidingSeatId }: StartMeetingInput,
): Promise<Result<true, StartMeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, StartMeetingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:run' });
    if (!found.ok) return found;
    const meeting = found.value;
    const move = decideMeetingMove(meeting.state, 'start', { pending: null });
    if (!move.ok) return move;
    if (move.value === meeting.state) return ok(true);
    const { presidingSeatId: planned, startsAt } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { presidingSeatId: true, startsAt: true },
    });
    const day = decideStartDay({ meetsOn: londonDate(startsAt.toISOString()), today: meeting.day });
    if (!day.ok) return day;
    const { standing } = await meetingNotice(tx, meetingId, meeting.day);
    const noticed = decideGeneralNotice(standing);
    if (!noticed.ok) return noticed;
    await seatSubstitutes(tx, acting, { meetingId, bodyId: meeting.bodyId, day: meeting.day });
    await keepAttendance(tx, { meetingId, bodyId: meeting.bodyId, day: meeting.day });
    const place = { meetingId, bodyId: meeting.bodyId, day: meeting.day, itemId: null };
    const seats = await presidingSeats(tx, place);
    const chosen = presidingSeatId ? decidePresiding(seats, presidingSeatId) : null;
    if (chosen && !chosen.ok) return chosen;
    const presides = chosen ? chosen.value.seatId : stillPresides(seats, planned);
    if (presides === null) return refuse({ code: 'nobody-presides' });
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        ...{ state: move.value, presidingSeatId: presides, startedAt: now },
        ...(isOfficerOf(actor, meeting.bodyId) ? { conductorId: actor.personId, conductedSince: now } : {}),
      },
    });
    await tellMeeting(tx, acting, { kind: 'MeetingStarted', meeting, facts: { seatId: presides } });
    const { name } = await tx.body.findUniqueOrThrow({
      where: { id: meeting.bodyId },
      select: { name: true },
    });
    const awaited = await tx.attendance.findMany({
      where: { meetingId, mode: { not: 'apologies' }, personId: { not: actor.personId } },
      select: { personId: true },
    });
    await notify(tx, now, {
      personIds: awaited.map(({ personId }) => personId),
      text: `${name} is in session`,
      href: `/meetings/${meetingId}`,
    });
    return ok(true);
  });
}
