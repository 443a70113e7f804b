import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { peopleCalled } from './people-called';
import { tellMeeting } from './tell-meeting';

export type ChangeMeetingInput = {
  readonly meetingId: string;
  readonly title: string;
  readonly place: string;
  readonly onlineAllowed: boolean;
};

/**
 * Changes where a meeting that has not begun is held, whether members may attend on line, and its name; its hour is put
 * off with `postponeMeeting`. Everybody is told and calendars follow; who meant to attend on line and no longer can is
 * asked again. The same again changes nothing. Refuses as `mayAct` and `meeting-is-…`.
 */
export async function changeMeeting(
  acting: Acting,
  { meetingId, ...wanted }: ChangeMeetingInput,
): Promise<Result<true, MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, MeetingRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!meeting.ok) return meeting;
    if (meeting.value.state !== 'scheduled') return refuse({ code: `meeting-is-${meeting.value.state}` });
    const kept = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { title: true, place: true, onlineAllowed: true, body: { select: { name: true } } },
    });
    const { body, ...was } = kept;
    if (JSON.stringify(was) === JSON.stringify({ ...was, ...wanted })) return ok(true);
    await tx.meeting.update({ where: { id: meetingId }, data: wanted });
    if (!wanted.onlineAllowed)
      await tx.attendanceReply.deleteMany({ where: { meetingId, reply: 'on-line' } });
    await tellMeeting(tx, acting, { kind: 'MeetingChanged', meeting: meeting.value });
    const people = await peopleCalled(tx, meetingId);
    await notify(tx, now, {
      personIds: people.filter((id) => id !== actor.personId),
      text: `Changed: ${body.name}. It meets at ${wanted.place}${wanted.onlineAllowed ? ', and on line' : ''}`,
      href: `/meetings/${meetingId}`,
    });
    return ok(true);
  });
}
