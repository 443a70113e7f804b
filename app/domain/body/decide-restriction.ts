import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import { isSoleDecider, type Profile } from './profile';

export type RestrictionWish = {
  /** The member restricted; null: whoever was not present at an earlier meeting. */
  readonly personId: string | null;
  /** The paper on whose business alone; null: all business of the body. */
  readonly paperId: string | null;
  /** The text of the standing order. */
  readonly standingOrder: string;
  readonly fromOn: CalendarDate;
  /** Its last day; null while it goes on. */
  readonly untilOn: CalendarDate | null;
};

export type RestrictionFacts = {
  readonly profile: Profile;
  readonly today: CalendarDate;
  /** The person sits on the body or acts for one who does. */
  readonly sits: boolean;
  /** The earlier meeting is this body's and over; null where the wish names a member. */
  readonly earlierIsOver: boolean | null;
  /** The body has a vote open. */
  readonly voteOpen: boolean;
};

export type RestrictionRefusal = {
  readonly code:
    | 'restriction-not-here'
    | 'restriction-order-missing'
    | 'restriction-not-member'
    | 'restriction-of-everybody'
    | 'restriction-meeting-not-over'
    | 'restriction-ends-before-it-begins'
    | 'restriction-over'
    | 'restriction-end-reason-missing'
    | 'restriction-under-vote';
};

/**
 * Whether a standing order that keeps members from voting may be recorded: with its text, of one who sits on the body, or of
 * whoever missed an earlier meeting and then on one paper alone, as a matter deferred there; never while the body votes, whose
 * electorate was fixed. Source: governance.md §5, §15 example 9 (Spitalfields [2025] UKSC 11).
 */
export function decideRestriction(
  wish: RestrictionWish,
  facts: RestrictionFacts,
): Result<true, RestrictionRefusal> {
  if (isSoleDecider(facts.profile)) return refuse({ code: 'restriction-not-here' });
  if (wish.standingOrder.trim() === '') return refuse({ code: 'restriction-order-missing' });
  if (wish.personId === null) {
    if (wish.paperId === null) return refuse({ code: 'restriction-of-everybody' });
    if (!facts.earlierIsOver) return refuse({ code: 'restriction-meeting-not-over' });
  } else if (!facts.sits) return refuse({ code: 'restriction-not-member' });
  if (wish.untilOn !== null && wish.untilOn < wish.fromOn) {
    return refuse({ code: 'restriction-ends-before-it-begins' });
  }
  if (wish.untilOn !== null && wish.untilOn < facts.today) return refuse({ code: 'restriction-over' });
  return facts.voteOpen ? refuse({ code: 'restriction-under-vote' }) : ok(true);
}

/** Whether a restriction may be ended, with the reason; one that has ended stays so. Never while the body votes. */
export function decideRestrictionEnd({
  ended,
  reason,
  voteOpen,
}: {
  readonly ended: boolean;
  readonly reason: string;
  readonly voteOpen: boolean;
}): Result<boolean, RestrictionRefusal> {
  if (ended) return ok(false);
  if (reason.trim() === '') return refuse({ code: 'restriction-end-reason-missing' });
  return voteOpen ? refuse({ code: 'restriction-under-vote' }) : ok(true);
}
