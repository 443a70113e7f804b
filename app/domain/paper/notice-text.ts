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
