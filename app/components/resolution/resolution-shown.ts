import type { OutcomeStep } from '~/domain/ballot/outcome-answer';
import type { DaySum } from '~/domain/notice/day-sum';
import type { Answer, ResolutionKind, ResolutionState } from '~/domain/resolution/resolution';

/** A resolution in writing as its page draws it. */
export type ResolutionShown = {
  readonly ref: string;
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
  readonly title: string;
  /** The text that is agreed to, as it was circulated. */
  readonly wording: string;
  readonly reasons: string;
  readonly differs: string;
  readonly body: string;
  readonly company: string;
  readonly proposer: string;
  readonly circulatedAt: string;
  readonly lapsesOn: string;
  readonly endedAt: string | null;
  readonly withdrawnReason: string;
  /** Whether an answer given now has effect. */
  readonly open: boolean;
  readonly sole: boolean;
  readonly days: Pick<DaySum, 'counted' | 'skipped'> | null;
  readonly progress: { readonly agreed: number; readonly eligible: number; readonly needed: number };
  readonly members: readonly {
    readonly seat: string;
    readonly name: string;
    readonly you: boolean;
    /** What excludes a director; blank where nothing does. */
    readonly interest: string;
    readonly said: Answer | null;
    readonly at: string | null;
  }[];
  readonly steps: readonly OutcomeStep[];
  readonly paper: {
    readonly ref: string;
    readonly title: string;
    readonly version: number | null;
    readonly readable: boolean;
  } | null;
  readonly decision: { readonly ref: string; readonly readable: boolean } | null;
  readonly me: {
    readonly eligible: boolean;
    readonly said: readonly Answer[];
    /** How to show anew who answers; null where there is nothing to answer. */
    readonly fresh: 'password' | 'new-session' | 'sign-in-again' | null;
  };
  readonly mayWithdraw: boolean;
};
