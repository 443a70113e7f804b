import { ok, type Result, refuse } from '~/domain/shared/result';
import type { BallotState, DeclaredResult, LiveAnswer } from './live-ballot';

export type DeclareFacts = {
  readonly state: BallotState;
  readonly answer: LiveAnswer | null;
  /** What was declared before, if it was. */
  readonly declared: DeclaredResult | null;
  readonly result: DeclaredResult;
  readonly reason: string;
};

export type DeclareRefusal =
  | { readonly code: 'ballot-still-open' }
  | { readonly code: 'ballot-set-aside' }
  | { readonly code: 'declared-otherwise'; readonly declared: DeclaredResult }
  | { readonly code: 'casting-vote-awaited' }
  | { readonly code: 'objection-stands' }
  | { readonly code: 'declaration-reason-needed' };

/**
 * Declares the result. Where it differs from the computed outcome the reason is kept; an objection in an advisory body
 * can only be declared as such. `repeat`: the same was declared before. Source: product.md, The outcome is computed.
 */
export function decideDeclare(facts: DeclareFacts): Result<'declared' | 'repeat', DeclareRefusal> {
  const { state, answer, declared, result } = facts;
  if (state === 'set-aside') return refuse({ code: 'ballot-set-aside' });
  if (state === 'open' || !answer) return refuse({ code: 'ballot-still-open' });
  if (declared !== null)
    return declared === result ? ok('repeat') : refuse({ code: 'declared-otherwise', declared });
  if (answer.castingVote === 'awaited') return refuse({ code: 'casting-vote-awaited' });
  if ((answer.outcome === 'objected') !== (result === 'objected'))
    return refuse({ code: 'objection-stands' });
  const differs = answer.outcome !== result;
  if (differs && facts.reason.trim() === '') return refuse({ code: 'declaration-reason-needed' });
  return ok('declared');
}
