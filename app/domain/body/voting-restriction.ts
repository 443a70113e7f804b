import type { CalendarDate } from '../shared/calendar';

/** A standing order that keeps members from voting, as it is recorded. */
export type VotingRestriction = {
  readonly id: string;
  /** Whom it restricts; null: whoever was not present at an earlier meeting. */
  readonly personId: string | null;
  /** Who was present at that meeting; nobody where it restricts one member. */
  readonly presentIds: readonly string[];
  /** On the business of this paper alone; null: on all business of the body. */
  readonly paperId: string | null;
  /** Its text. */
  readonly standingOrder: string;
  readonly fromOn: CalendarDate;
  /** Its last day; null while it goes on. */
  readonly untilOn: CalendarDate | null;
};

/** What a standing order does to a member at one item. */
export type Restricted = {
  readonly standingOrder: string;
  /** On all business of the body, and not of this item alone. */
  readonly wholly: boolean;
};

type At = {
  readonly personId: string;
  /** The member in whose place the person acts; null or unsaid where he or she votes as a member. */
  readonly memberId?: string | null | undefined;
  readonly on: CalendarDate;
  /** Of the item; null where it has none. */
  readonly paperId: string | null;
};

/**
 * The standing order by which a person may not vote at an item, one on all business before one on its paper; null where none
 * does. Standing orders may restrict who votes, as to the members who were at the meeting that deferred the matter: who is
 * restricted is not in the electorate, and so counts for no quorum either. Nobody votes in the place of a member who may not,
 * and a member for whom somebody was present was present. Source: governance.md §5, §15 example 9 (R
 * (Spitalfields Historic Building Trust) v Tower Hamlets [2025] UKSC 11).
 */
export function restrictedAt(restrictions: readonly VotingRestriction[], at: At): Restricted | null {
  const apply = restrictions.filter((one) => isAbout(one, at) && isInForce(one, at.on));
  const first = apply.find(({ paperId }) => paperId === null) ?? apply[0];
  return first ? { standingOrder: first.standingOrder, wholly: first.paperId === null } : null;
}

function isAbout({ personId, presentIds, paperId }: VotingRestriction, at: At): boolean {
  if (paperId !== null && paperId !== at.paperId) return false;
  const people = [at.personId, at.memberId];
  return personId === null ? !presentIds.some((id) => people.includes(id)) : people.includes(personId);
}

function isInForce({ fromOn, untilOn }: VotingRestriction, on: CalendarDate): boolean {
  return fromOn <= on && (untilOn === null || untilOn >= on);
}
