import type { ActionLine } from '~/domain/action/action-line';

/** One action whole, as its query gives it. */
export type ActionShown = ActionLine & {
  readonly id: string;
  readonly readsDecision: boolean;
  readonly helpers: readonly string[];
  readonly condition: { readonly number: number; readonly kind: string } | null;
  readonly updates: readonly {
    readonly id: string;
    readonly by: string;
    readonly at: string;
    readonly note: string;
    readonly progress: number;
  }[];
  readonly revisions: readonly {
    readonly id: string;
    readonly fromOn: string;
    readonly toOn: string;
    readonly agreedBy: string;
    readonly reason: string;
  }[];
  readonly handovers: readonly {
    readonly id: string;
    readonly on: string;
    readonly fromLead: string;
    readonly toLead: string;
    readonly joined: readonly string[];
    readonly left: readonly string[];
    readonly reason: string;
  }[];
  readonly pieces: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly note: string;
    readonly url: string;
    readonly fileName: string;
    readonly size: number;
    readonly by: string;
    readonly at: string;
  }[];
  readonly closures: readonly {
    readonly id: string;
    readonly askedBy: string;
    readonly askedAt: string;
    readonly note: string;
    readonly result: 'granted' | 'returned' | null;
    readonly reason: string;
    /** Of the item at which the body closed it: 6, 6A; blank where it did not. */
    readonly item: string;
    readonly decidedBy: string | null;
    readonly decidedAt: string | null;
  }[];
  readonly mayUpdate: boolean;
  readonly mayReviseDue: boolean;
  /** For who may give it to others: whom it may be given to, and who has it. */
  readonly giving: Giving | null;
  readonly mayAskClosure: boolean;
  readonly mayDecideClosure: boolean;
  readonly minuteReferences: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly meetsAt: string;
  }[];
};

export type Giving = {
  readonly people: readonly { readonly id: string; readonly label: string }[];
  readonly leadId: string;
  readonly helperIds: readonly string[];
};
