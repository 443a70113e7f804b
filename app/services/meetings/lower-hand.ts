import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

/** Takes a hand down: one's own, or anybody's by the chair or the officer. Who was called has spoken. Refuses as `mayAct`. */
export async function lowerHand(
  acting: Acting,
  { requestId }: { readonly requestId: string },
): Promise<Result<true, MeetingRefusal>> {
  return transaction<true, MeetingRefusal>(async (tx) => {
    const hand = await tx.speakerRequest.findUnique({ where: { id: requestId } });
    if (!hand) return refuse({ code: 'not-found' });
    const { meetingId, personId, state } = hand;
    const act = personId === acting.actor.personId ? 'meeting:follow' : 'meeting:call-speaker';
    const found = await meetingFor(tx, acting, { meetingId, act });
    if (!found.ok) return found;
    if (state !== 'asked' && state !== 'called') return ok(true);
    await tx.speakerRequest.update({
      where: { id: requestId },
      data: { state: state === 'called' ? 'spoken' : 'lowered', endedAt: acting.now },
    });
    await tellMeeting(tx, acting, { kind: 'HandLowered', meeting: found.value, subjectId: personId });
    return ok(true);
  });
}

/** Takes down the hands of a meeting, or of some people at it, in the transaction of what ends their turn. */
export async function lowerHands(
  tx: Transaction,
  { meetingId, at, personIds }: { meetingId: string; at: Date; personIds?: readonly string[] },
): Promise<void> {
  const whose = { meetingId, ...(personIds ? { personId: { in: [...personIds] } } : {}) };
  await tx.speakerRequest.updateMany({
    where: { ...whose, state: 'called' },
    data: { state: 'spoken', endedAt: at },
  });
  await tx.speakerRequest.updateMany({
    where: { ...whose, state: 'asked' },
    data: { state: 'lowered', endedAt: at },
  });
}
