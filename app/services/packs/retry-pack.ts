import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';

export type RetryPackInput = { readonly meetingId: string; readonly edition: number };
export type RetryPackRefusal = MeetingRefusal | { readonly code: 'no-pack-failed' };

/**
 * Has the packs of the newest edition that could not be made tried again: an agenda that did not change is not published
 * again. What is ready stays frozen; an earlier edition's is in the newest. Repeated, or at once, it is answered
 * `no-pack-failed`, as nothing waits to be tried. Refuses as `mayAct`.
 */
export async function retryPack(
  acting: Acting,
  { meetingId, edition }: RetryPackInput,
): Promise<Result<true, RetryPackRefusal>> {
  return transaction<true, RetryPackRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:retry-pack' });
    if (!meeting.ok) return meeting;
    const { count } = await tx.pack.updateMany({
      where: { meetingId, edition, state: 'failed', meeting: { agendaEdition: edition } },
      data: { state: 'waiting', problem: '', done: 0, total: 0, askedAt: acting.now, madeAt: null },
    });
    if (count === 0) return refuse({ code: 'no-pack-failed' });
    await tellMeeting(tx, acting, { kind: 'PackAsked', meeting: meeting.value, facts: { edition } });
    return ok(true);
  });
}
