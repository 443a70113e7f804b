import { ok, type Result, refuse } from '~/domain/shared/result';
import { judgeLive } from './judge-assent';
import type { BallotState, LiveAnswer } from './live-ballot';
import type { OutcomeInput } from './outcome-input';

export const CASTING_CHOICES = ['for', 'against', 'declined'] as const;
export type CastingChoice = (typeof CASTING_CHOICES)[number];

export type CastingFacts = {
  readonly state: BallotState;
  /** As computed when the ballot was closed. */
  readonly answer: LiveAnswer | null;
  readonly input: OutcomeInput | null;
  readonly seat: string;
  readonly mayCast: boolean;
  readonly choice: CastingChoice;
  readonly reason: string;
  /** The card asks a casting vote to say why. */
  readonly reasonAsked: boolean;
};

export type CastingRefusal =
  | { readonly code: 'casting-vote-not-awaited' }
  | { readonly code: 'casting-vote-not-available' }
  | { readonly code: 'casting-vote-reason-needed' };

export type Casting = { readonly input: OutcomeInput; readonly answer: LiveAnswer };

/**
 * The casting vote after a tie, once, either way or declined, by whoever presides as an elector without a conflict;
 * then the outcome again. Source: governance.md §5 (LGA 1972 Sch 12 para 39(2); model article 13).
 */
export function decideCastingVote(facts: CastingFacts): Result<Casting, CastingRefusal> {
  const { state, answer, input, choice, mayCast, seat } = facts;
  if (state !== 'closed' || !input || answer?.castingVote !== 'awaited')
    return refuse({ code: 'casting-vote-not-awaited' });
  if (choice !== 'declined' && !mayCast) return refuse({ code: 'casting-vote-not-available' });
  if (choice !== 'declined' && facts.reasonAsked && facts.reason.trim() === '') {
    return refuse({ code: 'casting-vote-reason-needed' });
  }
  const castingVote = { by: seat, choice: choice === 'declined' ? null : choice, conflicted: !mayCast };
  const withIt = { ...input, castingVote };
  return ok({ input: withIt, answer: judgeLive(withIt) });
}
