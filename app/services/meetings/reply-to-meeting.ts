import type { ReplyWish } from '~/domain/meeting/attendance-reply';
import { type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type KeepReplyRefusal, keepReply } from './keep-reply';
import { meetingFor } from './meeting-for';

/** A member says whether he or she comes, until the meeting starts. Refuses `seat-not-found` and as `decideReply`, `mayAct`. */
export async function replyToMeeting(
  acting: Acting,
  { meetingId, ...wish }: ReplyWish & { readonly meetingId: string },
): Promise<Result<true, KeepReplyRefusal>> {
  return transaction<true, KeepReplyRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:reply' });
    if (!found.ok) return found;
    const meeting = found.value;
    const seat = acting.actor.seats.find(({ bodyId }) => bodyId === meeting.bodyId);
    if (!seat) return refuse({ code: 'seat-not-found' });
    return keepReply(tx, acting, { meeting, seatId: seat.seatId, wish, recordedById: null });
  });
}
