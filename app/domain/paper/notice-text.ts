import type { UrgencyAgreer } from '../notice/special-urgency';
import type { CalendarDate } from '../shared/calendar';

/**
 * What a notice of a key decision states (SI 2012/2089 reg 9; governance.md §6.3). That a key decision is to be made,
 * and who the members of the deciding body are, the product adds from its own record.
 */
export type NoticeText = {
  /** The matter in respect of which the decision is to be made. */
  readonly matter: string;
  /** The decision maker's name and title, or the body's name. */
  readonly decisionMaker: string;
  /** Names of the members, where a body decides. */
  readonly members: readonly string[];
  /** The date on which, or the first and last day of the period within which, it is to be made. */
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
  /** The documents submitted to the decision maker, one a line. */
  readonly documents: string;
  /** Where copies may be had. */
  readonly copiesFrom: string;
  /** That other documents may be submitted, and how to ask for them. */
  readonly otherDocuments: string;
};

/** The general exception: why 28 days are impracticable, and the scrutiny chair (or members) told (reg 10). */
export type ExceptionText = {
  readonly meetsOn: CalendarDate;
  readonly reason: string;
  readonly told: readonly string[];
};

/** An agreement that the decision is urgent and cannot reasonably be deferred: whose, when, why (regs 5(6) and 11). */
export type UrgencyText = {
  /** The last day on which it may be made under the agreement. */
  readonly untilOn: CalendarDate;
  readonly reason: string;
  readonly agreedBy: UrgencyAgreer;
  readonly agreedName: string;
  readonly agreedOn: CalendarDate;
  /** Why a chair who comes first did not answer; blank where the first did. */
  readonly instead: string;
};

/** The first notice of a private meeting: why the public is to be kept out (reg 5(2)). */
export type PrivateText = { readonly reason: string };

/** The second: what was said against it and the answer (reg 5(4) and (5)); `None.` where nothing was said. */
export type PrivateAgainText = {
  readonly reason: string;
  readonly representations: string;
  readonly response: string;
};
