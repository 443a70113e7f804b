import { mayHaveProxies } from '~/domain/body/decide-proxy';
import { isSoleDecider, type Profile } from '~/domain/body/profile';
import type { AttendancePage } from '~/domain/meeting/attendance-page';
import type { Actor } from '~/domain/permission/actor';
import { canBody } from '~/domain/permission/can';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { actsOf, headOf, observersOf, quorumShown, seatsOf } from './meeting-parts';
import { apologyReasons, repliesOf } from './replies-of';

/** Who is at the meeting, since when, and who presides; null when the actor may not know of it. */
export async function attendancePage(
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<AttendancePage | null> {
  const facts = await meetingFacts(actor, meetingId, now);
  if (!facts) return null;
  const replies = await repliesOf(facts);
  // Until it begins they stand among the replies.
  const reasons = replies ? null : await apologyReasons(facts);
  return {
    head: headOf(facts),
    seats: seatsOf(facts).map((seat, index) => ({
      ...seat,
      arrivedAt: facts.seats[index]?.attendance?.arrivedAt ?? null,
      mode: facts.seats[index]?.attendance?.mode ?? null,
      away: (facts.seats[index]?.attendance?.leftAt ?? null) !== null,
      reason: reasons?.get(seat.id) ?? '',
    })),
    observers: observersOf(facts),
    quorum: quorumShown(facts),
    proxiesAt: proxiesAt(facts),
    restrictionsAt: restrictionsAt(facts),
    remoteCounts: facts.card?.remote ?? true,
    replies,
    acts: actsOf(facts),
  };
}

function proxiesAt({ actor, meeting: { bodyId, body } }: MeetingFacts): string | null {
  const kept = mayHaveProxies(body.profile as Profile).ok && canBody(actor, 'body:appoint-proxy', bodyId).ok;
  return kept ? `/proxies/${body.code}` : null;
}

function restrictionsAt({ actor, meeting: { bodyId, body } }: MeetingFacts): string | null {
  const may = !isSoleDecider(body.profile as Profile) && canBody(actor, 'body:read-interests', bodyId).ok;
  return may ? `/restrictions/${body.code}` : null;
}
