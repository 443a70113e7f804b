import type { ActionFacts } from '~/domain/action/action-status';
import { londonDate } from '~/platform/london';

export const ACTION_FACTS_SELECT = {
  state: true,
  dueOn: true,
  originalDueOn: true,
  lastUpdateAt: true,
  createdAt: true,
  completedAt: true,
  _count: { select: { revisions: true, evidence: true } },
} as const;

type Row = {
  state: string;
  dueOn: string;
  originalDueOn: string;
  lastUpdateAt: Date | null;
  createdAt: Date;
  completedAt: Date | null;
  _count: { revisions: number };
};

/** An action's row as the rules of its status want it, on a London calendar date. */
export function asActionFacts(row: Row, today: string): ActionFacts {
  const on = (at: Date | null) => (at ? londonDate(at.toISOString()) : null);
  return {
    state: row.state as ActionFacts['state'],
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    today,
    lastUpdateOn: on(row.lastUpdateAt),
    createdOn: londonDate(row.createdAt.toISOString()),
    completedOn: on(row.completedAt),
    revisions: row._count.revisions,
  };
}
