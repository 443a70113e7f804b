import { compareInstants, type Instant } from '~/domain/shared/instant';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type BallotInputFacts, ballotInput } from './ballot-input';
import { judgeAssent, judgeLive } from './judge-assent';
import type { BallotMethod, BallotState, LiveAnswer } from './live-ballot';
import type { OutcomeInput } from './outcome-input';
import { type Leaving, sayWhenLost } from './quorum-lost-step';

export type CloseFacts = BallotInputFacts & {
  readonly state: BallotState;
  readonly method: BallotMethod;
  readonly now: Instant;
  /** The newest vote in the box. */
  readonly lastCastAt: Instant | null;
  readonly objections: number;
  /** Who presides: a tie waits for this seat's casting vote, unless it may have none. */
  readonly presiding: PresidingFacts | null;
  /** Who left while it was open. */
  readonly leaving: Leaving;
};

export type PresidingFacts = { readonly seat: string; readonly mayCast: boolean };

export type CloseRefusal = { readonly code: 'ballot-set-aside' } | { readonly code: 'already-closed' };

export type Closing = {
  /** Not before the newest vote: what came before the box was closed is counted. */
  readonly closedAt: Instant;
  readonly input: OutcomeInput;
  readonly answer: LiveAnswer;
};

/**
 * Closes a ballot, once, and computes its outcome with the frozen card: quorum again, now without those who left, then
 * votes. The chair's casting vote after a tie is awaited unless whoever presides may have none (model article 13(2)).
 * Source: product.md, During an open ballot; governance.md §4, §5 and §15 examples 1 and 3.
 */
export function decideClose(facts: CloseFacts): Result<Closing, CloseRefusal> {
  if (facts.state === 'set-aside') return refuse({ code: 'ballot-set-aside' });
  if (facts.state !== 'open') return refuse({ code: 'already-closed' });
  const { now, lastCastAt } = facts;
  const closedAt = lastCastAt !== null && compareInstants(lastCastAt, now) > 0 ? lastCastAt : now;
  const input = ballotInput({ ...facts, castingVote: barredCasting(facts.presiding) });
  const judged = facts.method === 'assent' ? judgeAssent(input, facts) : judgeLive(input);
  const answer = sayWhenLost(judged, {
    ...facts.leaving,
    ...{ electors: facts.electors.length, closedAt, profile: facts.card.profile },
  });
  return ok({ closedAt, input, answer });
}

/** Said at once where there can be no casting vote, so that a tie does not wait for what may not come. */
function barredCasting(presiding: PresidingFacts | null) {
  if (presiding?.mayCast) return undefined;
  return { by: presiding?.seat ?? 'chair', choice: null, conflicted: true };
}
