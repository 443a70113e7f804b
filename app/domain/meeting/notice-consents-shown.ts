import type { NoticeStanding } from '../notice/notice-consent';
import type { Instant } from '../shared/instant';

/** Of a company's meeting at short notice: who has agreed to that, or waived notice, and for whom this person may record it. */
export type NoticeConsentsShown = {
  readonly standing: NoticeStanding;
  readonly seats: readonly {
    readonly seatId: string;
    readonly name: string;
    readonly you: boolean;
    /** `document` is blank where the member said so here. */
    readonly given: { readonly document: string; readonly at: Instant } | null;
    readonly may: boolean;
    readonly mayTakeBack: boolean;
    /** What was recorded by mistake, and why it counts no more. */
    readonly takenBack: readonly {
      readonly at: Instant;
      readonly takenBackAt: Instant;
      readonly reason: string;
    }[];
  }[];
};
