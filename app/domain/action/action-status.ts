import { daysFrom } from '../shared/calendar';

/** Derived, never typed (governance.md §11). */
export type ActionStatus = 'not-due' | 'due-soon' | 'overdue' | 'awaiting-closure' | 'closed' | 'superseded';
export type ActionRag = 'green' | 'amber' | 'red' | 'blue';

export type ActionFacts = {
  readonly state: 'open' | 'completed' | 'closed' | 'superseded';
  /** Calendar dates, Europe/London. */
  readonly dueOn: string;
  readonly originalDueOn: string;
  readonly today: string;
  readonly lastUpdateOn: string | null;
  readonly createdOn: string;
  readonly completedOn: string | null;
  readonly revisions: number;
};

const SOON_DAYS = 7;
const AMBER_DUE_DAYS = 14;
const AMBER_SILENT_DAYS = 14;

/** Due today is not overdue; overdue counts from the day after. */
export function actionStatus(action: ActionFacts): ActionStatus {
  switch (action.state) {
    case 'closed':
      return 'closed';
    case 'superseded':
      return 'superseded';
    case 'completed':
      return 'awaiting-closure';
    case 'open': {
      const left = daysFrom(action.today, action.dueOn);
      if (left < 0) return 'overdue';
      return left <= SOON_DAYS ? 'due-soon' : 'not-due';
    }
  }
}

/** Days past the due date in force; 0 when it has not passed. */
export function daysLate(action: Pick<ActionFacts, 'dueOn' | 'today'>): number {
  return Math.max(0, daysFrom(action.dueOn, action.today));
}

/**
 * Red: overdue, or revised twice or more. Amber: due within 14 days with no update in 14, or revised once.
 * Green: on track or completed. Blue: closed (governance.md §11).
 */
export function actionRag(action: ActionFacts): ActionRag {
  if (action.state === 'closed' || action.state === 'superseded') return 'blue';
  if (action.state === 'completed') return 'green';
  const left = daysFrom(action.today, action.dueOn);
  if (left < 0 || action.revisions >= 2) return 'red';
  const silent = daysFrom(action.lastUpdateOn ?? action.createdOn, action.today) >= AMBER_SILENT_DAYS;
  if (action.revisions === 1 || (left <= AMBER_DUE_DAYS && silent)) return 'amber';
  return 'green';
}

/** Done by the original date, whatever was agreed later: the measure of governance.md §12. Null while open. */
export function onTime(action: Pick<ActionFacts, 'completedOn' | 'originalDueOn'>): boolean | null {
  return action.completedOn === null ? null : action.completedOn <= action.originalDueOn;
}
