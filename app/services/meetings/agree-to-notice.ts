import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { type ConsentRefusal, decideConsent } from '~/domain/notice/notice-consent';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result } from '~/domain/shared/result';
import { meetingNotice } from '~/persistence/notice-consents';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

const ANOTHER_HOLDS = 'Somebody else holds the seat.';

export type AgreeToNoticeInput = {
  readonly meetingId: string;
  readonly seatId: string;
  /** By which the officer knows of it; blank where the member says so here. */
  readonly document: string;
};

/**
 * Records that a member of a company agrees to shorter notice of its general meeting, or that a director waives notice of a
 * board's: by the member or who acts for him or her, or by the officer with the document. Given twice it was given once.
 * Refuses as `decideConsent` and `mayAct`. Source: governance.md §1, §6.5 (CA 2006 s.307(4)-(6); model article 9(4)).
 */
export async function agreeToNotice(
  acting: Acting,
  { meetingId, seatId, document }: AgreeToNoticeInput,
): Promise<Result<true, ConsentRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, ConsentRefusal | MeetingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:waive-notice' });
    if (!found.ok) return found;
    const meeting = found.value;
    const { profile, state, meetsOn, seats } = await meetingNotice(tx, meetingId, meeting.day);
    const seat = seats.find((one) => one.seatId === seatId);
    if (seat?.given) return ok(true);
    const decided = decideConsent({
      ...{ profile, state, meetsOn, document, today: meeting.day },
      ...{ memberId: seat?.personId ?? null, proxyId: seat?.proxyId ?? null, actorId: actor.personId },
      officer: isOfficerOf(actor, meeting.bodyId),
    });
    if (!decided.ok) return decided;
    // What the seat's holder before agreed no longer counts.
    await tx.noticeConsent.updateMany({
      where: { meetingId, seatId, takenBackAt: null },
      data: { takenBackAt: now, takenBackById: actor.personId, takenBackReason: ANOTHER_HOLDS },
    });
    await tx.noticeConsent.create({
      data: {
        ...{ id: newId(), meetingId, seatId, personId: seat?.personId ?? '' },
        document: seat?.personId === actor.personId ? '' : document.trim(),
        ...{ at: now, recordedById: actor.personId },
      },
    });
    const facts = { consent: decided.value };
    await tellMeeting(tx, acting, { kind: 'NoticeWaived', meeting, subjectId: seatId, facts });
    return ok(true);
  });
}
