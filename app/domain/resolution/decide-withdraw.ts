import { ok, type Result, refuse } from '../shared/result';
import type { ResolutionKind, ResolutionState } from './resolution';

export type WithdrawRefusal =
  | { readonly code: 'members-resolution-runs' }
  | { readonly code: 'resolution-over'; readonly state: ResolutionState };

/**
 * Whether a resolution may be taken back before it ends: a decision of the directors may, for nothing is decided until
 * all agree (model article 8). A members' resolution runs until it passes or lapses: the Act gives nobody the power to
 * recall what members have agreed to (CA 2006 ss.296(3), 297). Withdrawn already is answered as done.
 */
export function decideWithdraw({
  kind,
  state,
}: {
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
}): Result<'withdraws' | 'again', WithdrawRefusal> {
  if (kind !== 'unanimous') return refuse({ code: 'members-resolution-runs' });
  if (state === 'withdrawn') return ok('again');
  return state === 'circulating' ? ok('withdraws') : refuse({ code: 'resolution-over', state });
}
