import type { BallotRule } from '~/domain/body/rule-card';
import type { Restricted } from '~/domain/body/voting-restriction';
import type { Instant } from '~/domain/shared/instant';
import type { Waiver } from './quorum-waived';

export const CHOICES = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

export const METHODS = ['meeting', 'written-members', 'unanimous-directors'] as const;
export type Method = (typeof METHODS)[number];

/** A seat of the body. */
export type ListedSeat = {
  readonly seat: string;
  readonly category?: string | undefined;
  readonly vacant: boolean;
  /** The chair's seat or a deputy's: of a live ballot only. */
  readonly leads?: boolean | undefined;
};

/** A seat that attended: on line or in the room, and whether it had left before the vote was closed. */
export type Attending = { readonly seat: string; readonly remote: boolean; readonly left: boolean };

export type ListedVote = {
  readonly seat: string;
  readonly choice: Choice;
  readonly castAt?: Instant | undefined;
};

export type VoteCounts = { readonly [C in Choice]: number };

/** The act of the person presiding after a tie. `by` is a seat, or `chair`, which names none; choice null declines. */
export type CastingVoteAct = {
  readonly by: string;
  readonly choice: 'for' | 'against' | null;
  readonly conflicted: boolean;
};

/** What one ballot's outcome is computed from. Counts are whole and not negative. */
export type OutcomeInput = {
  readonly rule: BallotRule;
  /** All seats of the body, vacant ones too. */
  readonly seats: number | readonly ListedSeat[];
  /** Needed at a meeting; elsewhere not looked at. */
  readonly present?: number | readonly Attending[] | undefined;
  readonly recused: number | readonly string[];
  readonly votes: VoteCounts | readonly ListedVote[];
  /** Votes after this moment are late. Without it nothing is. */
  readonly closedAt?: Instant | undefined;
  readonly castingVote?: CastingVoteAct | undefined;
  readonly method: Method;
  /** Why no quorum is asked for: of a live ballot only. */
  readonly quorumWaived?: Waiver | undefined;
  /** Seats that a standing order keeps from voting, none of them vacant or recused: of a live ballot only. */
  readonly restricted?: readonly RestrictedSeat[] | undefined;
};

export type RestrictedSeat = Restricted & { readonly seat: string };

export function isListed<T>(many: number | VoteCounts | readonly T[] | undefined): many is readonly T[] {
  return Array.isArray(many);
}
