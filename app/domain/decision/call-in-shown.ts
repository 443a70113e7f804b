import type { CallInResult, CallInState } from './decide-call-in';

/** The window of a published decision, day by day. */
export type CallInWindow = {
  readonly days: readonly { readonly on: string; readonly state: 'past' | 'today' | 'to-come' }[];
  /** Days after publication that did not count, and why. */
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
  /** Exclusive; null where the holiday data ends before the window. */
  readonly closesAt: string | null;
  readonly effectiveOn: string | null;
  readonly ended: boolean;
  /** The last day of which the holiday data know. */
  readonly knownTo: string;
};

/** What scrutiny or the council answered, and on which day. */
export type CallInAnswer = { readonly result: CallInResult; readonly reason: string; readonly on: string };

/** Who asked for a call-in and why, how many it takes, what was answered, and what the reader may do about it. */
export type CallInAsked = {
  readonly requests: readonly { readonly name: string; readonly reason: string; readonly at: string }[];
  /** Requests that it takes, unless the chair's alone is enough. */
  readonly needs: number;
  readonly chairAlone: boolean;
  readonly scrutiny: string | null;
  readonly state: CallInState | null;
  readonly calledInAt: string | null;
  readonly answer: CallInAnswer | null;
  readonly council: CallInAnswer | null;
  readonly mayAsk: boolean;
  readonly mayAnswer: boolean;
};
