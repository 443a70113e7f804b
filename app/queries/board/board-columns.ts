import type { Profile } from '~/domain/body/profile';
import type { BoardColumnHead } from '~/domain/paper/board';
import { BOARD_COLUMNS, type BoardColumn, boardColumn } from '~/domain/paper/board-column';
import { medianDays } from '~/domain/paper/card-status';
import { daysFrom } from '~/domain/shared/calendar';
import { bodyQuorums } from '~/persistence/body-quorums';
import type { PaperScope } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { columnOfStage } from './board-card';

const HISTORY = 500;

/** The heads of the six columns: their bodies, and how long papers that the reader may read took there. */
export async function boardColumns(readable: PaperScope, today: string): Promise<readonly BoardColumnHead[]> {
  const [bodies, past] = await Promise.all([
    reads().body.findMany({
      select: { id: true, shortName: true, profile: true, organisation: { select: { kind: true } } },
    }),
    reads().stage.findMany({
      where: { paper: readable, state: { in: ['passed', 'sent-back'] }, completedAt: { not: null } },
      orderBy: { completedAt: 'desc' },
      take: HISTORY,
      select: {
        paperId: true,
        gate: true,
        arrivedAt: true,
        completedAt: true,
        body: { select: { profile: true, organisation: { select: { kind: true } } } },
      },
    }),
  ]);
  const standing = bodies.map((body) => ({
    ...body,
    column: boardColumn({
      gate: 'decide',
      profile: body.profile as Profile,
      organisation: body.organisation.kind as 'trust' | 'council' | 'department',
    }),
  }));
  const quorums = await bodyQuorums(
    reads(),
    bodies.map(({ id }) => id),
    today,
  );
  const took = daysByColumn(past);
  return BOARD_COLUMNS.map((key) => {
    const [only, another] = standing.filter(({ column }) => column === key);
    const body =
      only && !another
        ? { name: only.shortName, profile: only.profile, quorum: quorums.get(only.id) ?? null }
        : null;
    return { key, body, days: medianDays(took.get(key) ?? []) };
  });
}

type Past = {
  readonly paperId: string;
  readonly gate: string;
  readonly arrivedAt: Date | null;
  readonly completedAt: Date | null;
  readonly body: { readonly profile: string; readonly organisation: { readonly kind: string } };
};

/** Days of each paper in each column, all its stages there together. */
function daysByColumn(past: readonly Past[]): ReadonlyMap<BoardColumn, readonly number[]> {
  const each = new Map<BoardColumn, Map<string, number>>();
  for (const stage of past) {
    if (!stage.arrivedAt || !stage.completedAt) continue;
    const column = columnOfStage(stage);
    const papers = each.get(column) ?? new Map<string, number>();
    const days =
      daysFrom(londonDate(stage.arrivedAt.toISOString()), londonDate(stage.completedAt.toISOString())) + 1;
    papers.set(stage.paperId, (papers.get(stage.paperId) ?? 0) + days);
    each.set(column, papers);
  }
  return new Map([...each].map(([column, papers]) => [column, [...papers.values()]]));
}
