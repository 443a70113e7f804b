import { ok, type Result, refuse } from '~/domain/shared/result';
import { checkMover, type MoverFacts } from './check-mover';
import type { PutRefusal } from './decide-motion';
import type { BallotState, MotionKind, MotionState } from './live-ballot';

/** What stands when a motion is to be amended. */
export type AmendFacts = MoverFacts & {
  readonly kind: MotionKind;
  /** Another amendment to it is not disposed of. */
  readonly amendmentPending: boolean;
  readonly state: MotionState;
  /** Of the ballots on this motion that were not set aside. */
  readonly ballots: readonly BallotState[];
  readonly text: string;
  readonly wording: string;
};

/** Why a motion cannot be amended. */
export type AmendRefusal =
  | PutRefusal
  | { readonly code: 'ballot-open-on-motion' }
  | { readonly code: 'motion-not-ready'; readonly state: MotionState }
  | { readonly code: 'amendment-changes-nothing' }
  | {
      readonly code:
        | 'exclusion-not-amended'
        | 'special-not-amended'
        | 'amendment-not-amended'
        | 'amendment-first';
    };

/**
 * Whether a motion may be amended: by agreement, which replaces it, or by a motion of its own, which is disposed of before it.
 * Only one that no ballot has in hand (wording never changes under a vote), one amendment at a time, none to an
 * amendment, and none to a special resolution, which is put in the words of its notice. Source: product.md, What it does 7; governance.md §5.
 */
export function decideAmendment(facts: AmendFacts): Result<{ readonly text: string }, AmendRefusal> {
  const text = facts.text.trim();
  if (facts.kind === 'exclusion') return refuse({ code: 'exclusion-not-amended' });
  // Its text is that of the notice (CA 2006 s.283(6)).
  if (facts.kind === 'special') return refuse({ code: 'special-not-amended' });
  if (facts.kind === 'amendment') return refuse({ code: 'amendment-not-amended' });
  if (facts.ballots.some((state) => state === 'open' || state === 'closed')) {
    return refuse({ code: 'ballot-open-on-motion' });
  }
  if (facts.state !== 'ready') return refuse({ code: 'motion-not-ready', state: facts.state });
  if (facts.amendmentPending) return refuse({ code: 'amendment-first' });
  if (text === '') return refuse({ code: 'motion-empty' });
  if (text === facts.wording) return refuse({ code: 'amendment-changes-nothing' });
  const people = checkMover(facts);
  return people ? refuse(people) : ok({ text });
}
