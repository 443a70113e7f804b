import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideMeetingMove, type PendingRefusal } from '~/domain/meeting/move-meeting';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { putReports } from '../decisions/put-reports';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { meetingNamed } from './meeting-named';
import { peopleCalled } from './people-called';
import { tellMeeting } from './tell-meeting';

/**
 * Calls off a meeting that has not begun, with a reason; papers on its agenda may be tabled elsewhere. Everybody called
 * is told, and who follows it. Repeated it is answered as success. Refuses as `mayAct`.
 */
export async function cancelMeeting(
  acting: Acting,
  { meetingId, reason = '' }: { readonly meetingId: string; readonly reason?: string },
): Promise<Result<true, MeetingRefusal | PendingRefusal>> {
  return transaction<true, MeetingRefusal | PendingRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!meeting.ok) return meeting;
    const move = decideMeetingMove(meeting.value.state, 'cancel', { pending: null });
    if (!move.ok) return move;
    await tx.meeting.update({
      where: { id: meetingId },
      data: { state: move.value, cancelReason: reason },
    });
    await tellMeeting(tx, acting, { kind: 'MeetingCancelled', meeting: meeting.value });
    const people = await peopleCalled(tx, meetingId);
    await notify(tx, acting.now, {
      personIds: people.filter((id) => id !== acting.actor.personId),
      text: `Called off. ${await meetingNamed(tx, meetingId)}.${reason ? ` ${reason}` : ''}`,
      href: `/meetings/${meetingId}`,
    });
    await putReports(tx, acting, meeting.value.bodyId);
    return ok(true);
  });
}
