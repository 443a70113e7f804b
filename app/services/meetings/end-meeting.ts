import type { ConductRefusal } from '~/domain/meeting/decide-conduct';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideMeetingMove, type PendingRefusal } from '~/domain/meeting/move-meeting';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { putReports } from '../decisions/put-reports';
import { driving } from './driving';
import { finishItem } from './finish-item';
import { meetingFor } from './meeting-for';
import { pendingBallot } from './pending-ballot';
import { tellMeeting } from './tell-meeting';

/**
 * Ends a meeting; the item in hand is done, those to come were not reached. Refuses `ballot-is-open`,
 * `ballot-not-declared` and as `mayAct`. Ended twice it stays ended.
 */
export async function endMeeting(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<true, MeetingRefusal | PendingRefusal | ConductRefusal>> {
  return transaction<true, MeetingRefusal | PendingRefusal | ConductRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:run' });
    if (!found.ok) return found.refusal.code === 'meeting-is-ended' ? ok(true) : found;
    const meeting = found.value;
    const pending = await pendingBallot(tx, { meetingId });
    const move = decideMeetingMove(meeting.state, 'end', { pending });
    if (!move.ok) return move;
    const drives = await driving(tx, acting, { meeting });
    if (!drives.ok) return drives;
    const { currentItemId } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    if (currentItemId) await finishItem(tx, acting, { meeting, itemId: currentItemId });
    await tx.meeting.update({ where: { id: meetingId }, data: { state: move.value, endedAt: acting.now } });
    await tellMeeting(tx, acting, { kind: 'MeetingEnded', meeting });
    await putReports(tx, acting, meeting.bodyId);
    return ok(true);
  });
}
