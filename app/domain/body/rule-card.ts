import type { Fraction } from '~/domain/shared/fraction';
import type { Profile } from './profile';

export const MAJORITY_TESTS = ['more-than', 'at-least'] as const;
export const MAJORITY_BASES = ['cast', 'participating', 'present', 'eligible', 'whole-body'] as const;
export const TIE_RULES = ['casting-vote', 'lost'] as const;

/** Lowest numbers by category of seat, for example `{ independent: 2 }`. */
export type CategoryMinimums = { readonly [category: string]: number };

/** A fixed number, or a share of all seats (vacant and recused ones too) rounded up. */
export type QuorumRule = (
  | { readonly count: number; readonly fraction?: undefined }
  | { readonly fraction: Fraction; readonly count?: undefined }
) & {
  readonly categories?: CategoryMinimums | undefined;
  /** The chair or a deputy must be among those counted. A setting of the body; a line of the contract has none. */
  readonly chairOrDeputy?: boolean | undefined;
};

/**
 * What carries a motion. The base is `cast` (for and against), `participating` (with abstentions), `present`
 * (electors), `eligible` (seats neither vacant nor recused, present or not) or `whole-body` (all seats).
 */
export type MajorityRule = {
  readonly share: Fraction;
  readonly test: (typeof MAJORITY_TESTS)[number];
  readonly base: (typeof MAJORITY_BASES)[number];
  /** The Act that asks for more than a simple majority of a council; only `lga-1972-s249` lifts the bar. */
  readonly statute?: string | undefined;
};

export type TieRule = (typeof TIE_RULES)[number];

/** A body's rules for its ballots. A card is lawful if `checkRuleCard` passes it. */
export type RuleCard = {
  readonly profile: Profile;
  readonly quorum: QuorumRule;
  readonly majority: MajorityRule;
  readonly tie: TieRule;
  /** Seats whose counted vote against defeats the motion. */
  readonly veto: readonly string[];
  /** Whether seats on line count. */
  readonly remote: boolean;
};

/** A card as far as one ballot uses it: one person deciding alone uses no quorum, majority or tie. */
export type BallotRule = Pick<RuleCard, 'profile' | 'veto' | 'remote'> & {
  readonly [K in 'quorum' | 'majority' | 'tie']?: RuleCard[K] | undefined;
};
