import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { lowerHands } from './lower-hand';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

/** The chair or the officer lets those who follow the meeting ask to speak, or no longer, and then their hands go down. */
export async function letObserversSpeak(
  acting: Acting,
  { meetingId, may }: { readonly meetingId: string; readonly may: boolean },
): Promise<Result<true, MeetingRefusal>> {
  return transaction<true, MeetingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:call-speaker' });
    if (!found.ok) return found;
    const { observersSpeakSince } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { observersSpeakSince: true },
    });
    if ((observersSpeakSince !== null) === may) return ok(true);
    await tx.meeting.update({
      where: { id: meetingId },
      data: { observersSpeakSince: may ? acting.now : null },
    });
    const personIds = found.value.observerIds;
    if (!may) await lowerHands(tx, { meetingId, at: acting.now, personIds });
    await tellMeeting(tx, acting, { kind: 'ObserversLetSpeak', meeting: found.value });
    return ok(true);
  });
}
