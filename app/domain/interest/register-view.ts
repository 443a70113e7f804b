import type { Profile } from '../body/profile';
import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { InterestCategory, InterestHolder } from './registered-interest';
import type { TouchReason } from './touches-item';

/** What the pages of the register of interests show to one person. */

export type InterestLine = {
  readonly id: string;
  readonly number: number;
  readonly category: InterestCategory;
  readonly whose: InterestHolder;
  readonly party: string;
  readonly nature: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** Null also where the paper is not this person's to read. */
  readonly paper: { readonly id: string; readonly ref: string } | null;
  readonly sensitive: boolean;
  /** Sensitive, and this person may not see its details: party and nature are empty. */
  readonly withheld: boolean;
  readonly sinceOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
  readonly inForce: boolean;
  readonly statedAt: Instant;
  /** What was said before, the newest first; only for the member and the officer. */
  readonly earlier: readonly EarlierStatement[];
};

export type EarlierStatement = {
  readonly number: number;
  readonly party: string;
  readonly nature: string;
  readonly sinceOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
  readonly statedAt: Instant;
};

export type RegisterChoices = {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly papers: readonly { readonly id: string; readonly ref: string; readonly title: string }[];
};

/** One's own: a part for each body on which one sits. */
export type OwnInterests = {
  readonly today: CalendarDate;
  readonly places: readonly {
    readonly bodyId: string;
    readonly code: string;
    readonly body: string;
    readonly profile: Profile;
    /** The last day to register what there was on taking office, while it is still to come. */
    readonly registerBy: CalendarDate | null;
    readonly interests: readonly InterestLine[];
  }[];
  readonly choices: RegisterChoices;
  /** Bodies whose registers this person keeps as their officer. */
  readonly serves: readonly { readonly code: string; readonly body: string }[];
};

/** A body's register, member by member. */
export type BodyRegister = {
  readonly code: string;
  readonly body: string;
  readonly profile: Profile;
  readonly officer: boolean;
  readonly today: CalendarDate;
  readonly members: readonly {
    readonly personId: string;
    readonly name: string;
    readonly you: boolean;
    readonly registerBy: CalendarDate | null;
    readonly interests: readonly InterestLine[];
  }[];
};

/** A standing interest that touches an item of a meeting, shown to its member and to the officer. */
export type InterestPrompt = {
  readonly interestId: string;
  readonly itemId: string;
  readonly item: { readonly number: string; readonly title: string };
  readonly seatId: string;
  readonly name: string;
  readonly you: boolean;
  readonly category: InterestCategory;
  readonly whose: InterestHolder;
  readonly party: string;
  readonly nature: string;
  readonly sensitive: boolean;
  readonly reason: TouchReason;
  readonly organisation: string | null;
};
