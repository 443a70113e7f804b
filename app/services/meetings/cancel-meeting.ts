import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideMeetingMove, type PendingRefusal } from '~/domain/meeting/move-meeting';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { putReports } from '../decisions/put-reports';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

/** Calls off a meeting that has not begun; papers on its agenda may be tabled elsewhere. Refuses as `mayAct`. */
export async function cancelMeeting(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<true, MeetingRefusal | PendingRefusal>> {
  return transaction<true, MeetingRefusal | PendingRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!meeting.ok) return meeting;
    const move = decideMeetingMove(meeting.value.state, 'cancel', { pending: null });
    if (!move.ok) return move;
    await tx.meeting.update({ where: { id: meetingId }, data: { state: move.value } });
    await tellMeeting(tx, acting, { kind: 'MeetingCancelled', meeting: meeting.value });
    await putReports(tx, acting, meeting.value.bodyId);
    return ok(true);
  });
}
