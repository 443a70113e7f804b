import { ok, type Result, refuse } from '../shared/result';
import type { MinutesStage, MinutesState } from './minutes-state';

export type MinutesStateRefusal = { readonly code: `minutes-are-${MinutesState}` };

const FROM: { readonly [S in MinutesStage]: readonly MinutesState[] } = {
  // Sent again while members comment on them; what the chair agreed goes to the meeting as it is, with its corrections.
  circulated: ['draft', 'circulated'],
  agreed: ['circulated'],
  approved: ['agreed'],
  signed: ['approved'],
};

/**
 * Whether minutes reach a stage from where they are. `again` where they are there already: asked twice it is answered as
 * done. Otherwise refuses with the state that stands in the way (`minutes-are-…`). Source: governance.md §8.
 */
export function decideMinutesMove(
  state: MinutesState,
  to: MinutesStage,
): Result<'moves' | 'again', MinutesStateRefusal> {
  if (state === to && to !== 'circulated') return ok('again');
  return FROM[to].includes(state) ? ok('moves') : refuse({ code: `minutes-are-${state}` });
}

/** Whether the text may still be changed: until the meeting has approved it. */
export function areOpen(state: MinutesState): boolean {
  return state !== 'approved' && state !== 'signed';
}
