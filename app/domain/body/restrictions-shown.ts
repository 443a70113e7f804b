import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';

/** A standing order that keeps members from voting, as those of its body see it. */
export type RestrictionShown = {
  readonly id: string;
  /** The member; null: whoever was not at the earlier meeting. */
  readonly member: string | null;
  readonly earlier: { readonly title: string; readonly startsAt: Instant } | null;
  /** The paper on whose business alone; its title only for who may read it. */
  readonly paper: { readonly ref: string; readonly title: string } | null;
  readonly standingOrder: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
  readonly when: 'now' | 'to-come' | 'over';
  readonly endReason: string;
  readonly mayEnd: boolean;
};

type Choice = { readonly value: string; readonly label: string };
/** Whom and what an officer may name in one. */
export type RestrictChoices = {
  readonly members: readonly Choice[];
  readonly earlier: readonly { readonly id: string; readonly title: string; readonly startsAt: Instant }[];
  readonly papers: readonly Choice[];
};

export type RestrictionsShown = {
  readonly body: { readonly id: string; readonly code: string; readonly name: string };
  readonly today: CalendarDate;
  readonly restrictions: readonly RestrictionShown[];
  /** Null for who may not record one. */
  readonly choices: RestrictChoices | null;
};
