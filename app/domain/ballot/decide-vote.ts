import { ok, type Result, refuse } from '~/domain/shared/result';
import type { ElectorSeat } from './electorate';
import type { BallotMethod, BallotState } from './live-ballot';

export type VoteFacts = {
  readonly state: BallotState;
  readonly method: BallotMethod;
  /** As frozen at opening, and as the motion reads now. */
  readonly wording: string;
  readonly motionText: string;
  /** The voter's place in the frozen electorate, if any. */
  readonly elector: (ElectorSeat & { readonly voted: boolean }) | null;
  /** A ruling bars the voter from this item. */
  readonly barred: boolean;
  /** The text of the standing order that kept the voter out of the electorate, if one did. */
  readonly restrictedBy: string | null;
  /** In the room or on line and not away. */
  readonly present: boolean;
  /** Sits in the room: an officer may record the vote of nobody else. */
  readonly inRoom: boolean;
  /** Recorded by the officer for the member. */
  readonly recorded: boolean;
};

export type VoteRefusal =
  | { readonly code: 'ballot-closed' }
  | { readonly code: 'ballot-set-aside' }
  | { readonly code: 'assent-takes-no-vote' }
  | { readonly code: 'wording-changed' }
  | { readonly code: 'barred-from-item' }
  | { readonly code: 'restricted-from-vote'; readonly standingOrder: string }
  | { readonly code: 'not-an-elector' }
  | { readonly code: 'away-from-meeting' }
  | { readonly code: 'secret-vote-is-personal' }
  | { readonly code: 'member-not-in-room' }
  | { readonly code: 'secret-vote-final' };

/**
 * Whether this vote is taken: the ballot is open on the wording that was put, the voter is of its electorate, not
 * barred since and not away. A secret vote is final once cast and is never recorded for another. Source: product.md,
 * Ballots.
 */
export function decideVote(facts: VoteFacts): Result<ElectorSeat, VoteRefusal> {
  const { state, method, elector, recorded } = facts;
  if (state === 'set-aside') return refuse({ code: 'ballot-set-aside' });
  if (state !== 'open') return refuse({ code: 'ballot-closed' });
  if (method === 'assent') return refuse({ code: 'assent-takes-no-vote' });
  if (facts.wording !== facts.motionText) return refuse({ code: 'wording-changed' });
  if (recorded && method === 'secret') return refuse({ code: 'secret-vote-is-personal' });
  if (facts.barred) return refuse({ code: 'barred-from-item' });
  if (!elector) return refuse(notAnElector(facts.restrictedBy));
  if (!facts.present) return refuse({ code: 'away-from-meeting' });
  if (recorded && !facts.inRoom) return refuse({ code: 'member-not-in-room' });
  if (method === 'secret' && elector.voted) return refuse({ code: 'secret-vote-final' });
  const { seat, personId, remote } = elector;
  return ok({ seat, personId, remote });
}

/** Why somebody is not in the electorate: by a standing order, or for any other reason. */
export function notAnElector(
  restrictedBy: string | null,
):
  | { readonly code: 'restricted-from-vote'; readonly standingOrder: string }
  | { readonly code: 'not-an-elector' } {
  return restrictedBy === null
    ? { code: 'not-an-elector' }
    : { code: 'restricted-from-vote', standingOrder: restrictedBy };
}
