import { ok, type Result, refuse } from '../shared/result';
import type { BallotState, MotionState } from './live-ballot';

export type SecondFacts = {
  readonly state: MotionState;
  readonly movedById: string | null;
  readonly secondedById: string | null;
  readonly seconderId: string;
  /** The seconder sits on the body, is here and counts. */
  readonly present: boolean;
  readonly barred: boolean;
};

export type SecondRefusal =
  | { readonly code: 'motion-not-ready'; readonly state: MotionState }
  | {
      readonly code: 'mover-is-seconder' | 'seconded-already' | 'seconder-not-here' | 'barred-from-item';
    };

/**
 * Whether a member may second a motion: present, not its mover, not barred, and nobody else has. Answers whether anything
 * changes. Source: governance.md §8 (mover, seconder); standing orders.
 */
export function decideSecond(facts: SecondFacts): Result<boolean, SecondRefusal> {
  if (facts.secondedById === facts.seconderId) return ok(false);
  if (facts.state !== 'ready') return refuse({ code: 'motion-not-ready', state: facts.state });
  if (facts.secondedById !== null) return refuse({ code: 'seconded-already' });
  if (facts.movedById === facts.seconderId) return refuse({ code: 'mover-is-seconder' });
  if (facts.barred) return refuse({ code: 'barred-from-item' });
  return facts.present ? ok(true) : refuse({ code: 'seconder-not-here' });
}

export type WithdrawFacts = {
  readonly state: MotionState;
  readonly movedById: string | null;
  readonly actorId: string;
  /** Whoever presides or the officer, who records that the mover withdrew it. */
  readonly records: boolean;
  /** Of the ballots on this motion. */
  readonly ballots: readonly BallotState[];
  /** An amendment to it is not disposed of. */
  readonly amendmentPending: boolean;
};

export type WithdrawRefusal =
  | { readonly code: 'motion-not-ready'; readonly state: MotionState }
  | { readonly code: 'not-the-mover' | 'ballot-open-on-motion' | 'amendment-first' };

/** Whether a motion may be withdrawn: by its mover, or recorded for the mover, before it is voted on. Answers whether anything changes. */
export function decideWithdrawMotion(facts: WithdrawFacts): Result<boolean, WithdrawRefusal> {
  if (facts.movedById !== facts.actorId && !facts.records) return refuse({ code: 'not-the-mover' });
  if (facts.state === 'withdrawn') return ok(false);
  if (facts.ballots.some((state) => state === 'open' || state === 'closed')) {
    return refuse({ code: 'ballot-open-on-motion' });
  }
  if (facts.state !== 'ready') return refuse({ code: 'motion-not-ready', state: facts.state });
  return facts.amendmentPending ? refuse({ code: 'amendment-first' }) : ok(true);
}
