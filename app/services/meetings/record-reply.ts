import type { ReplyWish } from '~/domain/meeting/attendance-reply';
import type { Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type KeepReplyRefusal, keepReply } from './keep-reply';
import { meetingFor } from './meeting-for';

type RecordReplyInput = ReplyWish & { readonly meetingId: string; readonly seatId: string };

/** The officer records what a member said elsewhere about coming. Refuses `seat-not-found` and as `decideReply`, `mayAct`. */
export async function recordReply(
  acting: Acting,
  { meetingId, seatId, ...wish }: RecordReplyInput,
): Promise<Result<true, KeepReplyRefusal>> {
  return transaction<true, KeepReplyRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:record-reply' });
    if (!meeting.ok) return meeting;
    const recordedById = acting.actor.personId;
    return keepReply(tx, acting, { meeting: meeting.value, seatId, wish, recordedById });
  });
}
