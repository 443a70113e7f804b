import type { ActionLine } from '~/domain/action/action-line';
import type { WordingPart } from '~/domain/ballot/room-motion';
import type { CallInAsked, CallInWindow } from '~/domain/decision/call-in-shown';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Gap } from '~/domain/decision/find-gaps';
import type { UrgentState } from '~/domain/decision/urgent-state';

export type ConditionShown = {
  /** null before sealing. */
  readonly id: string | null;
  readonly number: number;
  readonly text: string;
  readonly kind: 'precedent' | 'continuing';
  readonly state: 'not-met' | 'in-hand' | 'met';
  readonly note: string;
  readonly dueOn: string;
  readonly leadName: string;
  readonly actionRef: string | null;
};

/** The window, and what was asked in it. */
export type CallInShown = CallInWindow & { readonly asked: CallInAsked };

export type NeighbourShown = { readonly ref: string | null; readonly digest: string };
export type SealShown = {
  readonly sequence: number;
  readonly digest: string;
  readonly sealedAt: string;
  readonly before: NeighbourShown | null;
  readonly after: NeighbourShown | null;
  readonly holds: boolean;
};

/** A decision record as its page draws it. */
export type RecordShown = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly type: DecisionType;
  readonly state: 'draft' | 'sealed';
  readonly body: { readonly code: string; readonly name: string; readonly organisation: string };
  readonly executive: boolean;
  /** One person decided for the body. */
  readonly alone: boolean;
  readonly decidedAt: string;
  readonly sealedAt: string | null;
  readonly publishedAt: string | null;
  readonly publishBy: string | null;
  readonly meetingId: string | null;
  /** The resolution in writing by which it was decided. */
  readonly resolutionRef: string | null;
  /** Where its wording is other than an earlier body approved. */
  readonly departures: readonly {
    readonly ref: string;
    readonly body: string;
    readonly change: readonly WordingPart[];
  }[];
  /** Of a decision taken between meetings: where its report to the body stands. */
  readonly urgent: {
    readonly state: UrgentState;
    readonly reporting: { readonly meetingId: string | null; readonly startsAt: string } | null;
    readonly answeredBy: string | null;
  } | null;
  readonly paper: {
    readonly ref: string;
    readonly version: number | null;
    readonly readable: boolean;
  } | null;
  readonly record: Omit<DecisionContent, 'conditions' | 'actions'>;
  readonly conditions: readonly ConditionShown[];
  readonly dissent: readonly { readonly personId: string; readonly name: string; readonly text: string }[];
  readonly planned: readonly { readonly title: string; readonly leadName: string; readonly dueOn: string }[];
  readonly actions: readonly (ActionLine & {
    /** When it was added to the sealed record; null of what the seal made. */
    readonly addedAt: string | null;
  })[];
  /** For who may add an action: whom it may be given to. */
  readonly adding: {
    readonly actionId: string;
    readonly people: readonly { readonly id: string; readonly label: string }[];
  } | null;
  readonly seal: SealShown | null;
  readonly corrects: string | null;
  readonly correctedBy: readonly string[];
  readonly callIn: CallInShown | null;
  readonly lacks: {
    readonly gaps: readonly Gap[];
    readonly against: { readonly code: string } | null;
  } | null;
  readonly may: {
    readonly record: boolean;
    readonly publish: boolean;
    readonly correct: boolean;
    readonly changeCondition: boolean;
  };
  readonly dissenters: readonly { readonly id: string; readonly name: string }[];
};
