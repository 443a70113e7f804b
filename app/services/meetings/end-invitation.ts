import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { lowerHands } from './lower-hand';
import { meetingFor } from './meeting-for';
import { meetingNamed } from './meeting-named';
import { tellMeeting } from './tell-meeting';

type EndInvitationInput = { readonly meetingId: string; readonly personId: string };
type EndInvitationRefusal = MeetingRefusal | { readonly code: 'not-invited' | 'comes-as-substitute' };

/**
 * Ends the invitation of somebody who was let in to follow the meeting: the room is lost at once, also while the public is out
 * and the person was to stay; a hand is taken down. Who it was is kept, because who was there is minuted. Ended twice it is
 * ended once. Refuses as `mayAct`, `not-invited`, and `comes-as-substitute`, which is the member's reply to change. Source:
 * product.md, Sharing (each can be ended, which ends access and live news at once).
 */
export async function endInvitation(
  acting: Acting,
  { meetingId, personId }: EndInvitationInput,
): Promise<Result<true, EndInvitationRefusal>> {
  return transaction<true, EndInvitationRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:end-invitation' });
    if (!found.ok) return found;
    const { now: at, actor } = acting;
    const key = { meetingId_personId: { meetingId, personId } };
    const observer = await tx.meetingObserver.findUnique({ where: key });
    if (!observer) {
      const ended = await tx.invitationEnded.count({ where: { meetingId, personId } });
      return ended > 0 ? ok(true) : refuse({ code: 'not-invited' });
    }
    const replies = await tx.attendanceReply.count({ where: { meetingId, substituteId: personId } });
    if (replies > 0) return refuse({ code: 'comes-as-substitute' });
    await tx.meetingObserver.delete({ where: key });
    const { role } = observer;
    await tx.invitationEnded.create({
      data: { id: newId(), meetingId, personId, role, endedAt: at, endedById: actor.personId },
    });
    await lowerHands(tx, { meetingId, at, personIds: [personId] });
    await stayNoLonger(tx, { meetingId, personId });
    await tellMeeting(tx, acting, { kind: 'InvitationEnded', meeting: found.value, subjectId: personId });
    const named = await meetingNamed(tx, meetingId);
    const text = `Your invitation to follow a meeting has ended. ${named}`;
    await notify(tx, at, { personIds: [personId], text, href: '/meetings' });
    return ok(true);
  });
}

/** Nor are they told any more of a ballot that is being taken while the public is out. */
async function stayNoLonger(
  tx: Transaction,
  { meetingId, personId }: { readonly meetingId: string; readonly personId: string },
): Promise<void> {
  const ballots = await tx.ballot.findMany({
    where: { meetingId, state: { in: ['open', 'closed'] }, stayIds: { contains: personId } },
    select: { id: true, stayIds: true },
  });
  for (const { id, stayIds } of ballots) {
    const staying = (stayIds ?? '').split(' ').filter((one) => one !== personId);
    await tx.ballot.update({ where: { id }, data: { stayIds: staying.join(' ') } });
  }
}
