import { ok, type Result, refuse } from '../shared/result';

export type RecordedFacts = {
  /** The latest vote of the seat is one that its holder cast on screen. */
  readonly castOnScreen: boolean;
  /** The officer was told that it was, and records the answer in its place, as the member asked. */
  readonly inPlace: boolean;
};
export type RecordedRefusal = { readonly code: 'voted-on-screen' };

/**
 * Whether an answer given in the room is recorded for a seat. A vote that its holder cast on screen is never changed without
 * that being seen first: the officer is told that there is one, and not which, because votes are sealed until the close.
 * Source: product.md, Ballots (sealed, changeable until closed); governance.md §5.
 */
export function decideRecorded({ castOnScreen, inPlace }: RecordedFacts): Result<true, RecordedRefusal> {
  return castOnScreen && !inPlace ? refuse({ code: 'voted-on-screen' }) : ok(true);
}
