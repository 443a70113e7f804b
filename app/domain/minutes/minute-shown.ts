import type { Instant } from '../shared/instant';
import type { MinuteLine } from './minutes-content';

type Neighbour = { readonly itemId: string; readonly number: string; readonly title: string };

/** The minute of one item, for the officer who writes it. */
export type MinuteShown = {
  readonly itemId: string;
  readonly meetingId: string;
  /** The minutes of the meeting, once they are drafted. */
  readonly minutesId: string | null;
  readonly number: string;
  readonly title: string;
  /** From the record. */
  readonly lines: readonly MinuteLine[];
  readonly text: string;
  readonly restricted: boolean;
  /** Its paper is exempt, so its minute is kept out of the open part anyway. */
  readonly exempt: boolean;
  readonly revision: number;
  readonly savedAt: Instant | null;
  readonly savedBy: string;
  /** Whether it can still be changed. */
  readonly open: boolean;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
};
