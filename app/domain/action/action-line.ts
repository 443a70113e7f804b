import type { ActionRag, ActionStatus } from './action-status';

/** One line of the action log, to whoever may read it: shared by its query, the components and their tests. */
export type ActionLine = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly decisionRef: string;
  /** Blank for who may not read it. */
  readonly decisionTitle: string;
  /** Who leads or helps may know the action without the decision that it came from. */
  readonly decisionReadable: boolean;
  readonly body: string;
  readonly lead: string;
  readonly mine: boolean;
  readonly dueOn: string;
  readonly originalDueOn: string;
  readonly status: ActionStatus;
  readonly rag: ActionRag;
  readonly daysLate: number;
  readonly daysLeft: number;
  readonly progress: number;
  readonly started: boolean;
  readonly evidence: number;
  readonly evidenceWanted: number;
  readonly note: string;
};
