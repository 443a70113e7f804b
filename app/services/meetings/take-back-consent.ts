import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { decideTakeBack, type TakeBackRefusal } from '~/domain/notice/take-back-consent';
import { ok, type Result } from '~/domain/shared/result';
import { meetingNotice } from '~/persistence/notice-consents';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

export type TakeBackInput = { readonly meetingId: string; readonly seatId: string; readonly reason: string };

/**
 * The officer takes back a member's agreement to shorter notice, or a waiver, that was recorded by mistake: it counts no more
 * and stays with the reason, and whoever gave it is told. Refuses as `decideTakeBack` and `mayAct`. Source: governance.md §6.5.
 */
export async function takeBackConsent(
  acting: Acting,
  { meetingId, seatId, reason }: TakeBackInput,
): Promise<Result<true, TakeBackRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, TakeBackRefusal | MeetingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:take-back-notice' });
    if (!found.ok) return found;
    const meeting = found.value;
    const { seats } = await meetingNotice(tx, meetingId, meeting.day);
    const seat = seats.find((one) => one.seatId === seatId);
    const decided = decideTakeBack({
      ...{ given: (seat?.given ?? null) !== null, takenBack: (seat?.takenBack ?? []).length > 0, reason },
    });
    if (!decided.ok) return decided;
    if (decided.value === 'already') return ok(true);
    const counts = { meetingId, seatId, takenBackAt: null };
    const { personId } = await tx.noticeConsent.findFirstOrThrow({ where: counts });
    await tx.noticeConsent.updateMany({
      where: counts,
      data: { takenBackAt: now, takenBackById: actor.personId, takenBackReason: reason.trim() },
    });
    await tellMeeting(tx, acting, { kind: 'NoticeTakenBack', meeting, subjectId: seatId, facts: {} });
    const { title } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { title: true },
    });
    await notify(tx, now, {
      personIds: personId === actor.personId ? [] : [personId],
      text: `What was recorded of you about the notice of ${title} is taken back: ${reason.trim()}`,
      href: `/meetings/${meetingId}`,
    });
    return ok(true);
  });
}
