import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { Allowance, Granter, Ground, ReliefKind, ReliefState } from './dispensation';

/** What the page of dispensations shows to one person. */

export type ReliefLine = {
  readonly id: string;
  readonly body: string;
  readonly kind: ReliefKind;
  readonly name: string;
  readonly you: boolean;
  readonly matter: string;
  /** Null for any business in its matter, and where the paper is not this person's to read. */
  readonly paper: string | null;
  readonly asks: Allowance;
  readonly askedAt: Instant;
  readonly state: ReliefState;
  readonly inForce: boolean;
  readonly allows: Allowance | null;
  readonly ground: Ground | null;
  readonly grantedBy: Granter | 'directors' | null;
  readonly fromOn: CalendarDate | null;
  readonly untilOn: CalendarDate | null;
  readonly reason: string;
  readonly recordedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly endReason: string;
  readonly endedAt: Instant | null;
  readonly mayWithdraw: boolean;
  /** For the officer who answers it: what may be chosen. */
  readonly answer: {
    readonly grounds: readonly Ground[];
    readonly granters: readonly Granter[];
    readonly votes: readonly { readonly id: string; readonly wording: string; readonly on: Instant }[];
  } | null;
  readonly mayRevoke: boolean;
};

export type DispensationsPage = {
  readonly today: CalendarDate;
  /** Bodies in which this person may ask. */
  readonly asks: readonly { readonly bodyId: string; readonly body: string; readonly kind: ReliefKind }[];
  readonly papers: readonly { readonly id: string; readonly ref: string; readonly title: string }[];
  readonly waiting: readonly ReliefLine[];
  readonly inForce: readonly ReliefLine[];
  readonly earlier: readonly ReliefLine[];
};
