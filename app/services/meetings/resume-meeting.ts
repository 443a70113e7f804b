import type { ConductRefusal } from '~/domain/meeting/decide-conduct';
import { type ContinuationRefusal, decideContinuation } from '~/domain/meeting/decide-continuation';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideMeetingMove, type PendingRefusal } from '~/domain/meeting/move-meeting';
import { ok, type Result } from '~/domain/shared/result';
import { continuationOf } from '~/persistence/continuation';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { driving } from './driving';
import { keepAttendance } from './keep-attendance';
import { lapseRulings } from './lapse-rulings';
import { meetingFor } from './meeting-for';
import { settlePresiding } from './settle-presiding';
import { tellMeeting } from './tell-meeting';

export type ResumeRefusal = MeetingRefusal | PendingRefusal | ConductRefusal | ContinuationRefusal;

/**
 * Resumes an adjourned meeting where it stopped; who presided goes on if still here. A general meeting long adjourned goes on
 * only on a day of which notice was given. Refuses as `mayAct` and `decideContinuation`.
 */
export async function resumeMeeting(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<true, ResumeRefusal>> {
  return transaction<true, ResumeRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:run' });
    if (!found.ok) return found;
    const meeting = found.value;
    const move = decideMeetingMove(meeting.state, 'resume', { pending: null });
    if (!move.ok) return move;
    if (move.value === meeting.state) return ok(true);
    const drives = await driving(tx, acting, { meeting });
    if (!drives.ok) return drives;
    const may = decideContinuation({ ...(await continuationOf(tx, meetingId)), meetsOn: meeting.day });
    if (!may.ok) return may;
    await keepAttendance(tx, { meetingId, bodyId: meeting.bodyId, day: meeting.day });
    const { currentItemId } = await tx.meeting.update({
      where: { id: meetingId },
      data: { state: move.value },
    });
    if (currentItemId) await lapseRulings(tx, acting, { meeting, itemId: currentItemId });
    await tellMeeting(tx, acting, { kind: 'MeetingResumed', meeting });
    await settlePresiding(tx, acting, { meeting, itemId: currentItemId });
    return ok(true);
  });
}
