import { EFFECTS, type Ruling } from '~/domain/interest/effect';
import type { ElectorSeat } from './electorate';

type CastingFacts = {
  readonly seat: string;
  readonly electors: readonly ElectorSeat[];
  /** What was ruled of an interest of this person in this item. */
  readonly ruling: Ruling | null;
};

/**
 * Whether whoever presides has a casting vote in this ballot: one of its electors, whom no ruling takes it from. A
 * conflicted chair who stays to preside has none (model article 13(2); governance.md §3.4, §15 example 1c).
 */
export function mayCast({ seat, electors, ruling }: CastingFacts): boolean {
  return (
    electors.some((elector) => elector.seat === seat) && (ruling === null || EFFECTS[ruling].castingVote)
  );
}
