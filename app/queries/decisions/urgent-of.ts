import { type UrgentAnswer, type UrgentState, urgentState } from '~/domain/decision/urgent-state';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';

export const URGENT_SELECT = {
  bodyId: true,
  neededOn: true,
  reportedAt: true,
  answer: true,
  answerId: true,
  decision: { select: { id: true, ref: true, title: true, decidedAt: true } },
} as const;

type Row = {
  readonly bodyId: string;
  readonly reportedAt: Date | null;
  readonly answer: string | null;
  readonly answerId: string | null;
  readonly decision: { readonly id: string; readonly decidedAt: Date };
};

export type UrgentShown = {
  readonly state: UrgentState;
  readonly reportedAt: string | null;
  /** The meeting whose agenda has it, where it is not answered yet. */
  readonly reporting: { readonly meetingId: string | null; readonly startsAt: string } | null;
  /** The decision by which the body answered. */
  readonly answeredBy: string | null;
};

/** Where a decision taken between meetings stands with its body; who is not of the body is not led to its meeting. */
export async function urgentOf(actor: Actor, row: Row): Promise<UrgentShown> {
  const { bodyId, decision } = row;
  const [met, item, answered] = await Promise.all([
    reads().meeting.findMany({
      where: { bodyId, state: 'ended', startsAt: { gt: decision.decidedAt } },
      select: { startsAt: true },
    }),
    reads().agendaItem.findFirst({
      where: { reportsId: decision.id, meeting: { state: { not: 'cancelled' } } },
      orderBy: { addedAt: 'desc' },
      select: { meeting: { select: { id: true, startsAt: true } } },
    }),
    row.answerId ? reads().decision.findUnique({ where: { id: row.answerId }, select: { ref: true } }) : null,
  ]);
  const ofBody = [...actor.seats, ...actor.offices].some((place) => place.bodyId === bodyId);
  return {
    state: urgentState({
      takenAt: decision.decidedAt.toISOString(),
      reportedAt: row.reportedAt?.toISOString() ?? null,
      answer: row.answer as UrgentAnswer | null,
      metAt: met.map(({ startsAt }) => startsAt.toISOString()),
    }),
    reportedAt: row.reportedAt?.toISOString() ?? null,
    reporting:
      item && row.answer === null
        ? { meetingId: ofBody ? item.meeting.id : null, startsAt: item.meeting.startsAt.toISOString() }
        : null,
    answeredBy: answered?.ref ?? null,
  };
}
