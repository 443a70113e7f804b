import { judgeAssent, judgeLive } from '../ballot/judge-assent';
import type { BallotMethod } from '../ballot/live-ballot';
import { isListed, type OutcomeInput } from '../ballot/outcome-input';
import { ok, type Result, refuse } from '../shared/result';

export type AuthorisationRefusal =
  | { readonly code: 'authorisation-inquorate'; readonly needed: number; readonly counted: number }
  | { readonly code: 'authorisation-not-agreed'; readonly for: number; readonly against: number }
  | { readonly code: 'authorisation-secret' };

type AuthorisingBallot = {
  readonly method: BallotMethod;
  /** What its outcome was computed from. */
  readonly input: OutcomeInput;
  /** Seats of the director in question and of any other interested director. */
  readonly interested: readonly string[];
};

/**
 * Whether a ballot of the directors authorised a conflict: without the director in question and any other interested
 * one the quorum is met, and the matter was agreed to, or would have been had their votes not been counted. Of a secret
 * ballot in which one of them could vote it cannot be told. Source: CA 2006 s.175(6); governance.md §3.2, §15 example 17.
 */
export function decideAuthorisation({
  method,
  input,
  interested,
}: AuthorisingBallot): Result<true, AuthorisationRefusal> {
  const present = isListed(input.present) ? input.present : [];
  const recused = isListed(input.recused) ? input.recused : [];
  const took = interested.some((seat) => present.some((one) => one.seat === seat) && !recused.includes(seat));
  if (method === 'secret' && took) return refuse({ code: 'authorisation-secret' });
  const { castingVote, ...rest } = input;
  const without: OutcomeInput = {
    ...rest,
    ...(castingVote && !interested.includes(castingVote.by) ? { castingVote } : {}),
    recused: [...new Set([...recused, ...interested])],
  };
  const answer = method === 'assent' ? judgeAssent(without, { objections: 0 }) : judgeLive(without);
  const { quorum, tally, outcome } = answer;
  if (quorum && !quorum.met) {
    return refuse({ code: 'authorisation-inquorate', needed: quorum.needed, counted: quorum.counted });
  }
  if (outcome === 'carried') return ok(true);
  return refuse({ code: 'authorisation-not-agreed', for: tally.for, against: tally.against });
}
