import type { ConductRefusal } from '~/domain/meeting/decide-conduct';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideMeetingMove, type PendingRefusal } from '~/domain/meeting/move-meeting';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { driving } from './driving';
import { meetingFor } from './meeting-for';
import { pendingBallot } from './pending-ballot';
import { tellMeeting } from './tell-meeting';

/** Adjourns a meeting in session; nothing is voted on until it is resumed. Refuses `ballot-is-open` and as `mayAct`. */
export async function adjournMeeting(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<true, MeetingRefusal | PendingRefusal | ConductRefusal>> {
  return transaction<true, MeetingRefusal | PendingRefusal | ConductRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:run' });
    if (!meeting.ok) return meeting;
    const pending = await pendingBallot(tx, { meetingId });
    const move = decideMeetingMove(meeting.value.state, 'adjourn', { pending });
    if (!move.ok) return move;
    if (move.value === meeting.value.state) return ok(true);
    const drives = await driving(tx, acting, { meeting: meeting.value });
    if (!drives.ok) return drives;
    await tx.meeting.update({ where: { id: meetingId }, data: { state: move.value } });
    await tellMeeting(tx, acting, { kind: 'MeetingAdjourned', meeting: meeting.value });
    return ok(true);
  });
}
