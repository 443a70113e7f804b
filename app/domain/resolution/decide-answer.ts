import { compareInstants, type Instant } from '../shared/instant';
import { ok, type Result, refuse } from '../shared/result';
import type { Answer, ResolutionKind, ResolutionState } from './resolution';

export type AnswerRefusal =
  | { readonly code: 'not-eligible' }
  | { readonly code: 'agreement-stands' }
  | { readonly code: 'resolution-over'; readonly state: Exclude<ResolutionState, 'circulating'> }
  | { readonly code: 'resolution-lapsed'; readonly on: string }
  | { readonly code: 'directors-changed' };

export type AnswerFacts = {
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
  readonly lapsesAt: Instant;
  /** The last day on which an answer has effect. */
  readonly lapsesOn: string;
  readonly now: Instant;
  /** The seat for which the person may answer; null where none. */
  readonly seat: string | null;
  /** What that seat has said before. */
  readonly before: readonly Answer[];
  /** Whether others hold the directors' seats now than at circulation. */
  readonly changed: boolean;
};

/**
 * Whether an answer is kept (`kept`), was there already (`again`), or has no effect. Who is eligible was fixed at
 * circulation (CA 2006 s.289); an agreement is irrevocable (s.296(3)); after the period, or once it is over, nothing
 * counts (s.297(2)). A decision of the directors is of those who are directors: where they have changed it is circulated
 * again (model article 8). The same answer again is answered as done, also once it has passed. Source: governance.md §5.
 */
export function decideAnswer(facts: AnswerFacts, choice: Answer): Result<'kept' | 'again', AnswerRefusal> {
  const { kind, state, seat, before } = facts;
  if (seat === null) return refuse({ code: 'not-eligible' });
  if (before.includes(choice)) return ok('again');
  if (kind !== 'unanimous' && before.includes('agree')) return refuse({ code: 'agreement-stands' });
  if (state !== 'circulating') return refuse({ code: 'resolution-over', state });
  if (compareInstants(facts.now, facts.lapsesAt) >= 0)
    return refuse({ code: 'resolution-lapsed', on: facts.lapsesOn });
  if (kind === 'unanimous' && facts.changed) return refuse({ code: 'directors-changed' });
  return ok('kept');
}
