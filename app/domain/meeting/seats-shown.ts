import type { Instant } from '../shared/instant';
import type { StillPossible } from './below-quorum';
import type { QuorumOfItem } from './quorum-of-item';

export type SeatStanding =
  | 'vacant'
  | 'recused'
  /** Here, and may not vote by a standing order. */
  | 'restricted'
  | 'left'
  | 'apologies'
  | 'absent'
  | 'expected'
  | 'in-room'
  | 'on-line'
  /** On line where that does not count. */
  | 'not-counted';

export type SeatShown = {
  readonly id: string;
  readonly name: string;
  readonly presides: boolean;
  readonly you: boolean;
  readonly standing: SeatStanding;
  /** When its holder left. */
  readonly since: Instant | null;
};

export type QuorumShown = QuorumOfItem & {
  readonly seats: number;
  /** What may still be done where it is not met. */
  readonly still: readonly StillPossible[];
};

/** Somebody let in to follow the meeting, with the capacity. */
export type ObserverShown = { readonly name: string; readonly role: string };
