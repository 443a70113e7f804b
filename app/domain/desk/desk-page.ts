import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { DeskItem } from './desk-item';

export type ReadingLine = {
  readonly ref: string;
  readonly title: string;
  /** The version tabled. */
  readonly version: number;
  readonly minutes: number;
  /** The version tabled, or a later one, was read. */
  readonly read: boolean;
};

export type NextMeeting = {
  readonly id: string;
  readonly body: string;
  readonly startsAt: Instant;
  readonly inSession: boolean;
  readonly place: string;
  readonly onlineAllowed: boolean;
  /** In seating order; the name is empty where nobody holds the seat. */
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly chair: boolean;
    readonly you: boolean;
    readonly coming: 'yes' | 'no' | 'unknown' | 'vacant';
  }[];
  /** Seats that must be present; null where there is no quorum. */
  readonly quorum: number | null;
  readonly reading: readonly ReadingLine[];
};

/** Something that happened to a paper which the reader may read. */
export type DeskNews = {
  readonly seq: number;
  readonly kind: string;
  readonly ref: string;
  readonly title: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
};

export type DeskPage = {
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly items: readonly DeskItem[];
  readonly meeting: NextMeeting | null;
  /** When the reader was last here; null when that is not known, and the last week is shown. */
  readonly lastHere: Instant | null;
  readonly news: readonly DeskNews[];
};
