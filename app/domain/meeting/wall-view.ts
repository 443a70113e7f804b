import type { BallotMethod, DeclaredResult } from '../ballot/live-ballot';
import type { Classification } from '../paper/classification';
import type { MeetingState } from '../permission/meeting-table';
import type { Instant } from '../shared/instant';

/** What the large screen in the room shows to whoever is in sight of it, which may be the public. */
export type WallShown = {
  readonly meeting: {
    readonly id: string;
    readonly version: number;
    readonly body: string;
    readonly title: string;
    readonly state: MeetingState;
  };
  readonly item: WallItem | null;
  /** The words put; null while nothing is, or where they are not for everybody. */
  readonly motion: string | null;
  readonly vote: WallVote | null;
  readonly speaks: string | null;
  readonly waiting: readonly string[];
  readonly behind: number | null;
  /** Business time at which it was read. */
  readonly now: Instant;
};

type WallItem = {
  readonly number: string;
  readonly of: number;
  /** Null where the title is not for everybody. */
  readonly title: string | null;
  readonly minutes: number;
  readonly since: Instant | null;
};

export type WallVote = {
  readonly ballotId: string;
  readonly method: BallotMethod;
  readonly open: boolean;
  readonly turnout: number;
  readonly electors: number;
  readonly declared: DeclaredResult | null;
  readonly tally: { readonly for: number; readonly against: number; readonly abstain: number } | null;
};

/**
 * Whether an item is shown on the wall: one without a paper or with an open one, and not while the public is out of it. Of
 * any other neither title, words nor vote is shown, because the wall is seen by whoever is in the room. Source:
 * governance.md §7; product.md (Always: nothing exempt).
 */
export function isForTheWall(item: {
  /** In which its paper is before the meeting; null without a paper. */
  readonly classification: Classification | null;
  readonly publicExcluded: boolean;
}): boolean {
  return !item.publicExcluded && (item.classification ?? 'public') === 'public';
}
