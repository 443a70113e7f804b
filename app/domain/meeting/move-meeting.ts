import type { MeetingState } from '../permission/meeting-table';
import { ok, type Result, refuse } from '../shared/result';
import type { MeetingStateRefusal } from './may-act';

export const MEETING_MOVES = ['start', 'adjourn', 'resume', 'end', 'cancel'] as const;
export type MeetingMove = (typeof MEETING_MOVES)[number];

/** How the present item's newest ballot stands, where it stands in the way: not closed, or closed and not declared. */
export type Pending = 'open' | 'closed' | null;
export type PendingRefusal = { readonly code: 'ballot-is-open' | 'ballot-not-declared' };

const MOVES: {
  readonly [M in MeetingMove]: { readonly from: readonly MeetingState[]; readonly to: MeetingState };
} = {
  start: { from: ['scheduled'], to: 'in-session' },
  adjourn: { from: ['in-session'], to: 'adjourned' },
  resume: { from: ['adjourned'], to: 'in-session' },
  end: { from: ['in-session', 'adjourned'], to: 'ended' },
  cancel: { from: ['scheduled'], to: 'cancelled' },
};

/**
 * The state after the move; the same state where the move was made already. A meeting neither adjourns nor ends over
 * an open ballot (`ballot-is-open`), nor ends before a closed one is declared (`ballot-not-declared`); otherwise the
 * state that stands in the way (`meeting-is-…`).
 */
export function decideMeetingMove(
  state: MeetingState,
  move: MeetingMove,
  { pending }: { readonly pending: Pending },
): Result<MeetingState, MeetingStateRefusal | PendingRefusal> {
  const { from, to } = MOVES[move];
  if (state === to) return ok(to);
  if (!from.includes(state)) return refuse({ code: `meeting-is-${state}` });
  if (pending === 'open') return refuse({ code: 'ballot-is-open' });
  if (pending === 'closed' && move === 'end') return refuse({ code: 'ballot-not-declared' });
  return ok(to);
}
