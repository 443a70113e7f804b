import type { Instant } from '../shared/instant';
import type { Reply } from './attendance-reply';
import type { QuorumForecast } from './quorum-forecast';

/** What a seat's holder said, as it is shown to the holder, the chair and the officer. */
export type ReplyShown = {
  readonly seatId: string;
  readonly name: string;
  readonly you: boolean;
  /** Null without a word. */
  readonly reply: Reply | null;
  readonly reason: string;
  /** Who comes instead. */
  readonly substitute: string | null;
  readonly substituteId: string | null;
  readonly at: Instant | null;
  /** The officer who recorded it. */
  readonly recordedBy: string | null;
};

export type ItemForecast = QuorumForecast & { readonly number: string; readonly title: string };

/** Replies to a meeting that is still to start, as far as they are the reader's to see. */
export type RepliesShown = {
  /** The reader's own; null where the reader holds no seat. */
  readonly own: ReplyShown | null;
  /** What each held seat's holder said, by seat, for members and the officer; null for who only follows. */
  readonly said: { readonly [seatId: string]: Reply | null } | null;
  /** Every held seat's, for the chair and the officer; null for others. */
  readonly all: readonly ReplyShown[] | null;
  readonly mayReply: boolean;
  readonly mayRecord: boolean;
  /** The rule that lets a substitute come, with who may be one; null where there is none. */
  readonly substitutes: {
    readonly rule: string;
    readonly people: readonly { readonly id: string; readonly name: string }[];
  } | null;
  /** Of the meeting as a whole and of each item for decision; null where the body has no quorum or the reader only follows. */
  readonly forecast: { readonly meeting: QuorumForecast; readonly items: readonly ItemForecast[] } | null;
};
