import type { Profile } from '~/domain/body/profile';
import { mayAct } from '~/domain/meeting/may-act';
import type { NoticeConsentsShown } from '~/domain/meeting/notice-consents-shown';
import { consentKind, decideConsent } from '~/domain/notice/notice-consent';
import { isOfficerOf } from '~/domain/permission/actor';
import { meetingNotice } from '~/persistence/notice-consents';
import { reads } from '~/persistence/reads';
import type { MeetingFacts } from './meeting-facts';

/** Of a company's meeting at short notice: how short, who has agreed to that or waived it, and who still may. */
export async function noticeConsentsShown(facts: MeetingFacts): Promise<NoticeConsentsShown | null> {
  const { actor, meeting, thing, today } = facts;
  if (meeting.state === 'cancelled' || consentKind(meeting.body.profile as Profile) === null) return null;
  const { standing, seats, ...notice } = await meetingNotice(reads(), meeting.id, today);
  if (!standing?.short) return null;
  const begun = meeting.state !== 'scheduled';
  // What was never asked for is not shown of a meeting that has begun, unless it still may be.
  if (begun && standing.agreed === 0 && (standing.kind === 'consent' || !standing.published)) return null;
  const allowed = mayAct(actor, 'meeting:waive-notice', thing).ok;
  const takesBack = mayAct(actor, 'meeting:take-back-notice', thing).ok;
  const officer = isOfficerOf(actor, meeting.bodyId);
  const lines = seats.map(({ seatId, personId, proxyId, name, given, takenBack }) => {
    const may = decideConsent({
      ...{ ...notice, today, officer, memberId: personId, proxyId, actorId: actor.personId, document: '…' },
    });
    return {
      ...{ seatId, name, you: personId === actor.personId },
      given: given && { document: given.document, at: given.at.toISOString() },
      may: allowed && given === null && may.ok,
      mayTakeBack: takesBack && given !== null,
      takenBack: takenBack.map(({ reason, ...when }) => ({
        ...{ reason, at: when.at.toISOString(), takenBackAt: when.takenBackAt.toISOString() },
      })),
    };
  });
  const over = meeting.state === 'ended' && standing.agreed === 0 && lines.every(({ may }) => !may);
  return over ? null : { standing, seats: lines };
}
