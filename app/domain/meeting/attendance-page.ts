import type { Instant } from '../shared/instant';
import type { AttendanceMode } from './attendance';
import type { MeetingActs, MeetingHead } from './meeting-head';
import type { RepliesShown } from './replies-view';
import type { ObserverShown, QuorumShown, SeatShown } from './seats-shown';

export type AttendancePage = {
  readonly head: MeetingHead;
  readonly seats: readonly (SeatShown & {
    readonly arrivedAt: Instant | null;
    /** Null for a vacant seat. */
    readonly mode: AttendanceMode | null;
    /** Left the meeting, and not only the item that an interest bars. */
    readonly away: boolean;
    /** Why apologies were sent, for the chair and the officer; blank for others. */
    readonly reason: string;
  })[];
  readonly observers: readonly ObserverShown[];
  readonly quorum: QuorumShown | null;
  readonly remoteCounts: boolean;
  /** Where who acts for a member of a company is kept; null in another body, and for who has no business there. */
  readonly proxiesAt: string | null;
  /** Where the standing orders that keep members from voting are kept; null for who does not sit on the body nor serve it. */
  readonly restrictionsAt: string | null;
  readonly replies: RepliesShown | null;
  readonly acts: MeetingActs;
};
