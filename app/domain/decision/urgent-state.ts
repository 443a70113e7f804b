import type { UrgencyRule } from '../body/urgency-rule';
import type { Instant } from '../shared/instant';
import type { DecisionType } from './decision-type';

/** What the body said of it: it stands in each case, also where the body did not ratify it. */
export const URGENT_ANSWERS = ['ratified', 'noted', 'disputed'] as const;
export type UrgentAnswer = (typeof URGENT_ANSWERS)[number];
export type UrgentState = 'to-report' | 'overdue' | 'reported' | UrgentAnswer;

type UrgentReport = {
  readonly takenAt: Instant;
  /** When its item was taken at a meeting. */
  readonly reportedAt: Instant | null;
  readonly answer: UrgentAnswer | null;
  /** When the body's meetings that have ended began. */
  readonly metAt: readonly Instant[];
};

/**
 * Where an urgent decision stands with its body: to be reported to its next meeting, overdue once a meeting has passed
 * without it, reported, and then as the body answered. Source: governance.md §9.
 */
export function urgentState({ takenAt, reportedAt, answer, metAt }: UrgentReport): UrgentState {
  if (answer) return answer;
  if (reportedAt) return 'reported';
  return metAt.some((began) => began > takenAt) ? 'overdue' : 'to-report';
}

/** What a body may record at the item that reports an urgent decision to it, by its card; the usual first. */
export function reportTypes(answer: UrgencyRule['answer']): readonly DecisionType[] {
  return answer === 'ratify' ? ['ratified', 'not-ratified', 'deferred'] : ['noted', 'deferred'];
}

/** How the body's decision at the item answers the report; null where it put it off. */
export function answerOf(type: DecisionType): UrgentAnswer | null {
  switch (type) {
    case 'ratified':
      return 'ratified';
    case 'not-ratified':
      return 'disputed';
    case 'noted':
      return 'noted';
    default:
      return null;
  }
}
