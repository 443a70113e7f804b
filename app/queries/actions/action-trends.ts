import { onTime } from '~/domain/action/action-status';
import type { ActionScope } from '~/persistence/action-scope';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

export type ActionTrends = {
  /** Running totals at the end of each of the last eight months. */
  readonly totals: readonly { readonly month: string; readonly opened: number; readonly closed: number }[];
  /** Actions closed in the month and how many were completed by their original date (governance.md §12). */
  readonly onTime: readonly { readonly month: string; readonly closed: number; readonly onTime: number }[];
};

const MONTHS = 8;

/** What the two charts show, within the same scope as the list. Months are `YYYY-MM`. */
export async function actionTrends(scope: ActionScope, today: string): Promise<ActionTrends> {
  const rows = await reads().action.findMany({
    where: scope,
    select: { createdAt: true, completedAt: true, closedAt: true, originalDueOn: true },
  });
  const month = (at: Date) => londonDate(at.toISOString()).slice(0, 7);
  const months = lastMonths(today.slice(0, 7));
  const closedIn = (of: string) => rows.filter((row) => row.closedAt && month(row.closedAt) === of);
  return {
    totals: months.map((of) => ({
      month: of,
      opened: rows.filter((row) => month(row.createdAt) <= of).length,
      closed: rows.filter((row) => row.closedAt && month(row.closedAt) <= of).length,
    })),
    onTime: months.map((of) => {
      const closed = closedIn(of);
      const timely = closed.filter((row) =>
        onTime({
          completedOn: row.completedAt ? londonDate(row.completedAt.toISOString()) : null,
          originalDueOn: row.originalDueOn,
        }),
      );
      return { month: of, closed: closed.length, onTime: timely.length };
    }),
  };
}

/** The last eight months, the present one last. */
function lastMonths(present: string): string[] {
  const [year = 0, month = 1] = present.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, back) => {
    const count = year * 12 + (month - 1) - (MONTHS - 1 - back);
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
