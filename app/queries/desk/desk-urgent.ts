import type { DeskItem } from '~/domain/desk/desk-item';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { URGENT_SELECT, urgentOf } from '../decisions/urgent-of';

/** Of bodies that the reader serves or presides over: what was decided between meetings and the body has not answered. */
export async function deskUrgent(actor: Actor): Promise<readonly DeskItem[]> {
  const presides = actor.seats.filter(({ role }) => role !== 'member').map(({ bodyId }) => bodyId);
  const offices = actor.offices.map(({ bodyId }) => bodyId);
  const rows = await reads().urgentDecision.findMany({
    where: {
      bodyId: { in: [...presides, ...offices] },
      answer: null,
      decision: readableDecisions(actor),
    },
    select: URGENT_SELECT,
  });
  const bodies = await reads().body.findMany({
    where: { id: { in: rows.map(({ bodyId }) => bodyId) } },
    select: { id: true, name: true },
  });
  return Promise.all(
    rows.map(async (row): Promise<DeskItem> => {
      const { state, reporting } = await urgentOf(actor, row);
      const { ref, title, decidedAt } = row.decision;
      const officer = isOfficerOf(actor, row.bodyId);
      const meetsOn = reporting ? londonDate(reporting.startsAt) : null;
      const stands = state === 'overdue' ? 'overdue' : state === 'reported' ? 'reported' : 'to-report';
      return {
        ...{ key: `urgent-${ref}`, title, ref },
        to: officer && meetsOn === null ? '/meetings/new' : `/register/${ref}`,
        when:
          meetsOn === null || stands !== 'to-report'
            ? { kind: 'since', on: londonDate(decidedAt.toISOString()) }
            : { kind: 'by', on: meetsOn },
        ...{ task: 'urgent', body: bodies.find(({ id }) => id === row.bodyId)?.name ?? '' },
        ...{ stands, called: meetsOn !== null, officer },
      };
    }),
  );
}
