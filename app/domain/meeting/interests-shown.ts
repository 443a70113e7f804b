import type { InterestKind } from '../interest/declaration';
import type { ReliefKind } from '../interest/dispensation';
import type { Ruling } from '../interest/effect';
import type { InterestPrompt } from '../interest/register-view';
import type { Instant } from '../shared/instant';
import type { MeetingHead } from './meeting-head';

export type InterestShown = {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly you: boolean;
  readonly kind: InterestKind;
  readonly interest: string;
  readonly declaredAt: Instant;
  readonly ruling: Ruling | null;
  readonly bars: boolean;
  readonly reason: string;
  /** Whose ruling it is: a name, or `byMembers` where they decided about whoever presided. Neither where the law takes a
   * ruling's ground away, and before a ruling. */
  readonly by: string | null;
  readonly byMembers: boolean;
  /** The officer who recorded it. */
  readonly recordedBy: string | null;
  readonly leftAt: Instant | null;
  readonly returnedAt: Instant | null;
  /** Of whoever presides now, so the others decide. */
  readonly ofPresiding: boolean;
};

export type InterestsPage = {
  readonly head: MeetingHead;
  readonly interests: readonly (InterestShown & {
    readonly item: { readonly number: string; readonly title: string };
    readonly mayRule: boolean;
    /** The rulings open to who rules on it, mildest first. */
    readonly rulings: readonly Ruling[];
    /** A dispensation or an authorisation in force that covers the item: what it allows, and its last day. */
    readonly relief: { readonly ruling: Ruling; readonly kind: ReliefKind; readonly untilOn: string } | null;
  })[];
  /** Registered interests that touch an item and are not declared in it. */
  readonly prompts: readonly InterestPrompt[];
  /** Items in which this person may still declare one. */
  readonly items: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly current: boolean;
  }[];
  /** Members for whom the officer may record one; empty for anybody else. */
  readonly members: readonly { readonly seatId: string; readonly name: string }[];
  readonly declaresOwn: boolean;
  /** In whose name the officer records a ruling. */
  readonly rulesFor: string | null;
};
