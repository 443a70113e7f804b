import type { Choice } from './outcome-input';

export type Hand = { readonly seatId: string; readonly choice: Choice };

type HandsCounted = {
  /** Seats whose hand is a vote. */
  readonly counted: readonly Hand[];
  /** Seats that raised a hand and had voted themselves: shown, and counted once, by that vote. */
  readonly voted: readonly string[];
};

/**
 * Which of the hands raised are counted beside the votes cast on screen: each seat once. A hand of a seat whose own vote is
 * in the box adds nothing; one that the officer recorded may be recorded otherwise while the vote is open. Source:
 * product.md, Ballots (exactly one vote a seat).
 */
export function decideHands(
  hands: readonly Hand[],
  { ownVotes }: { readonly ownVotes: readonly string[] },
): HandsCounted {
  const once = hands.filter(({ seatId }, at) => hands.findIndex((hand) => hand.seatId === seatId) === at);
  return {
    counted: once.filter(({ seatId }) => !ownVotes.includes(seatId)),
    voted: once.filter(({ seatId }) => ownVotes.includes(seatId)).map(({ seatId }) => seatId),
  };
}
