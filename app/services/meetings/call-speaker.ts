import { decideCallSpeaker, type HandState, type SpeakerRefusal } from '~/domain/meeting/decide-speaker';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

/**
 * The chair or the officer calls somebody who asked to speak; whoever spoke before has spoken. Called twice is called once.
 * Refuses `hand-not-up` and as `mayAct`.
 */
export async function callSpeaker(
  acting: Acting,
  { requestId }: { readonly requestId: string },
): Promise<Result<true, SpeakerRefusal | MeetingRefusal>> {
  return transaction<true, SpeakerRefusal | MeetingRefusal>(async (tx) => {
    const hand = await tx.speakerRequest.findUnique({ where: { id: requestId } });
    if (!hand) return refuse({ code: 'not-found' });
    const { meetingId, personId } = hand;
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:call-speaker' });
    if (!found.ok) return found;
    const decided = decideCallSpeaker(hand.state as HandState);
    if (!decided.ok) return decided;
    if (decided.value === null) return ok(true);
    await tx.speakerRequest.updateMany({
      where: { meetingId, state: 'called' },
      data: { state: 'spoken', endedAt: acting.now },
    });
    await tx.speakerRequest.update({
      where: { id: requestId },
      data: { state: 'called', calledAt: acting.now },
    });
    await tellMeeting(tx, acting, { kind: 'SpeakerCalled', meeting: found.value, subjectId: personId });
    return ok(true);
  });
}
