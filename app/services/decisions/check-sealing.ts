import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import { checkType, type TypeRefusal } from '~/domain/decision/check-type';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { findGaps, type Gap } from '~/domain/decision/find-gaps';
import { decideNextStage, type NextStageRefusal, type RouteStage } from '~/domain/paper/decide-next-stage';
import type { Gate } from '~/domain/paper/stage';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { departedFrom } from '~/persistence/approvals';
import { type DecidedItem, declaredOn, isDeclared } from '~/persistence/decided-item';
import { diverges } from '~/persistence/diverges';
import { consultationsOwed, powerToDecide } from '~/persistence/paper-authority';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { KeptDecision } from './kept-decision';

/** What keeps a record from being sealed as it stands. */
export type CheckSealingRefusal =
  | TypeRefusal
  | NextStageRefusal
  | MayDecideRefusal
  | { readonly code: 'ballot-not-declared-yet' }
  | { readonly code: 'record-incomplete'; readonly gaps: readonly Gap[] };

type Sealing = {
  readonly kept: KeptDecision;
  readonly item: DecidedItem | null;
  readonly content: DecisionContent;
};

/** Whether it agrees with the ballots, the route and the power of its body, and leaves nothing blank. */
export async function checkSealing(
  tx: Transaction,
  { kept, item, content }: Sealing,
): Promise<Result<true, CheckSealingRefusal>> {
  if (item && !isDeclared(item)) return refuse({ code: 'ballot-not-declared-yet' });
  const stays = await checkStage(tx, kept, content);
  if (!stays.ok) return stays;
  const gate = kept.stageId ? (item?.gate ?? null) : null;
  const ballots = item ? declaredOn(item) : [];
  const agrees = checkType(kept.type, { gate, profile: kept.profile, ballots, reports: item?.reports });
  if (!agrees.ok) return agrees;
  const other = await diverges(tx, { decision: kept, item, content });
  const power = await checkPower(tx, kept, gate);
  if (!power.ok) return power;
  const { paperId, id: decisionId, stageId, bodyId, type } = kept;
  const departs = paperId
    ? await departedFrom(tx, { paperId, decisionId, stageId, bodyId, type, resolved: content.resolved })
    : [];
  const gaps = findGaps(content, {
    ...{ type, profile: kept.profile, diverges: other, departs: departs.length > 0 },
    owed: await owedBy(tx, kept, gate),
  });
  return gaps.length > 0 ? refuse({ code: 'record-incomplete', gaps }) : ok(true);
}

/** A body decides no more than its power reaches, and nothing that is reserved to another (governance.md §9). */
async function checkPower(
  tx: Transaction,
  { paperId, bodyId, type, decidedAt }: KeptDecision,
  gate: Gate | null,
): Promise<Result<true, MayDecideRefusal>> {
  if (!paperId || !decidesIt(type, gate)) return ok(true);
  return powerToDecide(tx, { paperId, bodyId, on: londonDate(decidedAt.toISOString()) });
}

/** Whom the scheme has consulted before a body decides it; null where it decides nothing of the kind. */
async function owedBy(
  tx: Transaction,
  { paperId, bodyId, type, decidedAt }: KeptDecision,
  gate: Gate | null,
): Promise<{ readonly of: readonly string[]; readonly decidedOn: CalendarDate } | null> {
  if (!paperId || !decidesIt(type, gate)) return null;
  const decidedOn = londonDate(decidedAt.toISOString());
  return { of: await consultationsOwed(tx, { paperId, bodyId, on: decidedOn }), decidedOn };
}

function decidesIt(type: DecisionType, gate: Gate | null): boolean {
  const takes = effectOnRoute(type) === 'on' && type !== 'noted';
  return takes && (gate === 'decide' || gate === 'key-decision');
}

/** A decision on a route is taken where the paper is, and one to refer back names an earlier station. */
async function checkStage(
  tx: Transaction,
  { stageId, paperId, type }: KeptDecision,
  { returnsTo }: DecisionContent,
): Promise<Result<unknown, NextStageRefusal>> {
  if (!stageId || !paperId) return ok(true);
  const stages = await tx.stage.findMany({
    where: { paperId },
    select: { id: true, position: true, gate: true, bodyId: true, name: true, state: true },
  });
  return decideNextStage(stages as RouteStage[], { stageId, type, returnToPosition: returnsTo?.position });
}
