import type { MeetingRefusal } from '~/domain/meeting/may-act';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { areLondonTimes, londonDate, londonInstant } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';
import { forgetReplies } from './forget-replies';
import { keepAttendance } from './keep-attendance';
import { peopleCalled } from './people-called';

export type PostponeMeetingInput = {
  readonly meetingId: string;
  readonly on: CalendarDate;
  /** Local times, HH:MM. */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
};
export type PostponeRefusal =
  | ChangeRefusal
  | MeetingRefusal
  | { readonly code: 'meeting-in-past' | 'ends-before-start' | 'no-such-time' | 'postponed-to-same' };

/**
 * Puts off a meeting that has not begun to another time, with a reason. Notice is given again: an agenda published for the
 * day before counts no more, and is published again. Everybody is told and asked again whether they come. Refuses `meeting-in-past`, `no-such-time`,
 * `ends-before-start`, `postponed-to-same`, and as `mayAct`.
 */
export async function postponeMeeting(
  acting: Acting,
  { meetingId, on, from, until, reason }: PostponeMeetingInput,
): Promise<Result<true, PostponeRefusal>> {
  const { actor, now } = acting;
  const [startsAt, endsAt] = [londonInstant(on, from), londonInstant(on, until)];
  return transaction<true, PostponeRefusal>(async (tx) => {
    const meeting = await agendaInHand(tx, acting, { meetingId, basedOn: null });
    if (!meeting.ok) return meeting;
    if (meeting.value.state !== 'scheduled') return refuse({ code: `meeting-is-${meeting.value.state}` });
    if (on < londonDate(now.toISOString())) return refuse({ code: 'meeting-in-past' });
    if (!areLondonTimes(on, [from, until])) return refuse({ code: 'no-such-time' });
    if (endsAt <= startsAt) return refuse({ code: 'ends-before-start' });
    const { startsAt: was, body } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { startsAt: true, body: { select: { id: true, name: true } } },
    });
    if (was.getTime() === Date.parse(startsAt)) return refuse({ code: 'postponed-to-same' });
    await tx.postponement.create({
      data: {
        id: newId(),
        meetingId,
        fromStart: was,
        toStart: startsAt,
        reason,
        at: now,
        byId: actor.personId,
      },
    });
    await tx.meeting.update({ where: { id: meetingId }, data: { startsAt, endsAt } });
    await forgetReplies(tx, acting, meetingId);
    await keepAttendance(tx, { meetingId, bodyId: body.id, day: on });
    await agendaChanged(tx, acting, { meeting: meeting.value, kind: 'MeetingPostponed' });
    const people = await peopleCalled(tx, meetingId);
    await notify(tx, now, {
      personIds: people.filter((id) => id !== actor.personId),
      text: `${londonDate(was.toISOString()) === on ? 'Another hour' : 'Put off to another day'}: ${body.name}. ${reason}`,
      href: `/meetings/${meetingId}`,
    });
    return ok(true);
  });
}
