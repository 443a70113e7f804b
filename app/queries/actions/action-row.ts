import type { ActionLine } from '~/domain/action/action-line';
import { actionRag, actionStatus, daysLate } from '~/domain/action/action-status';
import { daysFrom } from '~/domain/shared/calendar';
import { ACTION_FACTS_SELECT, asActionFacts } from '~/persistence/action-facts';
import { fullName, NAME_SELECT } from '~/persistence/person-name';

export const ACTION_ROW_SELECT = {
  id: true,
  ref: true,
  title: true,
  leadId: true,
  progress: true,
  evidenceWanted: true,
  closedAt: true,
  ...ACTION_FACTS_SELECT,
  lead: { select: { ...NAME_SELECT, organisation: { select: { shortName: true } } } },
  decision: { select: { ref: true, title: true } },
  body: { select: { code: true, shortName: true } },
  updates: { orderBy: { at: 'desc' }, take: 1, select: { note: true } },
} as const;

type Row = Parameters<typeof asActionFacts>[0] & {
  id: string;
  ref: string;
  title: string;
  leadId: string;
  progress: number;
  evidenceWanted: number;
  _count: { evidence: number };
  lead: { name: string; honorific: string };
  decision: { ref: string; title: string };
  body: { shortName: string };
  updates: { note: string }[];
};

/** One line of the action log, with what is derived from its dates today. */
export function asActionLine(
  row: Row,
  {
    personId,
    today,
    decisionReadable = true,
  }: { readonly personId: string; readonly today: string; readonly decisionReadable?: boolean },
): ActionLine {
  const facts = asActionFacts(row, today);
  return {
    id: row.id,
    ref: row.ref,
    title: row.title,
    decisionRef: row.decision.ref,
    decisionTitle: decisionReadable ? row.decision.title : '',
    decisionReadable,
    body: row.body.shortName,
    lead: fullName(row.lead),
    mine: row.leadId === personId,
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    status: actionStatus(facts),
    rag: actionRag(facts),
    daysLate: daysLate(facts),
    daysLeft: daysFrom(today, row.dueOn),
    progress: row.progress,
    started: row.lastUpdateAt !== null || row.progress > 0,
    evidence: row._count.evidence,
    evidenceWanted: row.evidenceWanted,
    note: row.updates[0]?.note ?? '',
  };
}
