import type { InterestKind } from '~/domain/interest/declaration';
import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import type { InterestShown } from '~/domain/meeting/interests-shown';
import type { MeetingFacts } from './meeting-facts';

/** The interests declared at the meeting, or in one of its items, in the order in which they were declared. */
export function interestsOf(
  { meeting, names, actor, thing }: MeetingFacts,
  itemId?: string | null,
): readonly InterestShown[] {
  const members = new Set(meeting.attendance.map(({ personId }) => personId));
  return meeting.declarations
    .filter((one) => itemId === undefined || one.itemId === itemId)
    .map((one): InterestShown => {
      const ruling = one.effect as Ruling | null;
      const byMember = one.ruledById !== null && members.has(one.ruledById);
      const ruler = one.ruledForId ?? (byMember ? one.ruledById : null);
      return {
        id: one.id,
        itemId: one.itemId,
        name: names.get(one.personId) ?? '',
        you: one.personId === actor.personId,
        kind: one.kind as InterestKind,
        interest: one.interest,
        declaredAt: one.declaredAt.toISOString(),
        ruling,
        bars: ruling !== null && barsFromVote(ruling),
        reason: one.reason,
        by: ruler ? (names.get(ruler) ?? null) : null,
        byMembers: one.ruledById !== null && ruler === null,
        recordedBy: ruling !== null && !byMember && one.ruledById ? (names.get(one.ruledById) ?? null) : null,
        leftAt: one.leftAt?.toISOString() ?? null,
        returnedAt: one.returnedAt?.toISOString() ?? null,
        ofPresiding: one.personId === thing.presidingPersonId,
      };
    });
}
