import type { ActionStatus } from '../action/action-status';
import type { CalendarDate } from '../shared/calendar';
import type { MinutesState } from './minutes-state';

/**
 * What earlier meetings leave to the next: minutes that none has approved yet, and the actions that are open. Matters arising
 * are these and never reopen a decision (governance.md §10).
 */
export type BroughtForward = {
  readonly minutes: readonly {
    readonly meetingId: string;
    readonly title: string;
    readonly on: CalendarDate;
    /** Null where they are not drafted, or not this person's to read yet. */
    readonly minutes: { readonly id: string; readonly state: MinutesState } | null;
  }[];
  readonly actions: readonly {
    readonly ref: string;
    readonly title: string;
    readonly lead: string;
    readonly dueOn: CalendarDate;
    readonly status: ActionStatus;
  }[];
};
