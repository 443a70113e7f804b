import { ok, type Result, refuse } from '~/domain/shared/result';
import type { BallotState } from './live-ballot';

export type SetAsideRefusal =
  | { readonly code: 'declared-stands' }
  | { readonly code: 'set-aside-reason-needed' };

/**
 * Sets a ballot aside before its declaration, with a reason; a new one may open that says which it replaces. It is
 * never reopened. `repeat`: it was set aside before. Source: product.md, What it does 7; DESIGN.md §0.
 */
export function decideSetAside(facts: {
  readonly state: BallotState;
  readonly reason: string;
}): Result<'set-aside' | 'repeat', SetAsideRefusal> {
  if (facts.state === 'set-aside') return ok('repeat');
  if (facts.state === 'declared') return refuse({ code: 'declared-stands' });
  return facts.reason.trim() === '' ? refuse({ code: 'set-aside-reason-needed' }) : ok('set-aside');
}
