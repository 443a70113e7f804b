import type { ActionLine } from '~/domain/action/action-line';
import type { Actor } from '~/domain/permission/actor';
import { readableActions } from '~/persistence/action-scope';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { ACTION_ROW_SELECT, asActionLine } from './action-row';
import { type ActionTrends, actionTrends } from './action-trends';

export type ActionsPage = {
  readonly version: number;
  readonly lines: readonly ActionLine[];
  readonly closed: readonly ActionLine[];
  readonly trends: ActionTrends;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
};

const MOST_CLOSED = 20;

/** The action log that the actor may read: all that is open, and the newest that are closed. */
export async function actionsPage(
  actor: Actor,
  filter: { readonly whose: 'mine' | 'everyone'; readonly bodyCode: string | null; readonly now: Date },
): Promise<ActionsPage> {
  const today = londonDate(filter.now.toISOString());
  const scope = {
    AND: [
      readableActions(actor),
      filter.whose === 'mine'
        ? { OR: [{ leadId: actor.personId }, { helpers: { some: { personId: actor.personId } } }] }
        : {},
      filter.bodyCode ? { body: { code: filter.bodyCode } } : {},
    ],
  };
  const [open, closed, bodies, counter, trends] = await Promise.all([
    reads().action.findMany({
      where: { ...scope, state: { in: ['open', 'completed'] } },
      orderBy: [{ dueOn: 'asc' }, { ref: 'asc' }],
      select: ACTION_ROW_SELECT,
    }),
    reads().action.findMany({
      where: { ...scope, state: { in: ['closed', 'superseded'] } },
      orderBy: { closedAt: 'desc' },
      take: MOST_CLOSED,
      select: ACTION_ROW_SELECT,
    }),
    reads().body.findMany({
      where: { actions: { some: readableActions(actor) } },
      orderBy: { code: 'asc' },
      select: { code: true, name: true },
    }),
    reads().counter.findUnique({ where: { scope: 'live:actions' } }),
    actionTrends(scope, today),
  ]);
  const refs = [...new Set([...open, ...closed].map(({ decision }) => decision.ref))];
  const readable = await reads().decision.findMany({
    where: { AND: [readableDecisions(actor), { ref: { in: refs } }] },
    select: { ref: true },
  });
  const known = new Set(readable.map(({ ref }) => ref));
  const line = (row: (typeof open)[number]) =>
    asActionLine(row, {
      personId: actor.personId,
      today,
      decisionReadable: known.has(row.decision.ref),
    });
  return {
    version: counter?.value ?? 0,
    lines: open.map(line),
    closed: closed.map(line),
    trends,
    bodies,
  };
}
