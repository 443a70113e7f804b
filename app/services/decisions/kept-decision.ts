import type { Profile } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Classification } from '~/domain/paper/classification';
import type { Actor } from '~/domain/permission/actor';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { PAPER_THING_SELECT } from '~/persistence/paper-thing';
import type { Transaction } from '~/persistence/transaction';

const SELECT = {
  ...DECISION_THING_SELECT,
  ref: true,
  paperId: true,
  versionNumber: true,
  stageId: true,
  meetingId: true,
  itemId: true,
  title: true,
  type: true,
  content: true,
  decidedAt: true,
  correctsId: true,
  callInClosesAt: true,
  liveVersion: true,
  callIn: true,
  callInRequests: { orderBy: { at: 'asc' }, select: { personId: true, reason: true, at: true } },
  body: { select: { profile: true, scrutinyBodyId: true, code: true, name: true } },
  paper: { select: { ...PAPER_THING_SELECT, ref: true, title: true, bodyId: true } },
} as const;

export type KeptDecision = NonNullable<Awaited<ReturnType<typeof keptDecision>>>;

/** A decision as it is kept, its JSON read, with what permission needs of it for this actor; or null. */
export async function keptDecision(tx: Transaction, id: string, actor: Actor) {
  const row = await tx.decision.findUnique({ where: { id }, select: SELECT });
  if (!row) return null;
  return {
    ...row,
    type: row.type as DecisionType,
    profile: row.body.profile as Profile,
    classification: row.classification as Classification,
    content: JSON.parse(row.content) as DecisionContent,
    thing: asDecisionThing(row, actor),
  };
}
