import type { SeatState } from './seat';

/** The colour of a vote; while it is closed to view, that of one that is in. */
export function voteColour(state: SeatState): string {
  if (state === 'against') return 'var(--color-against)';
  if (state === 'abstained') return 'var(--color-abstain)';
  return 'var(--color-for)';
}
