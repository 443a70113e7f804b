import type { DecisionType } from '~/domain/decision/decision-type';
import { decideNextStage, type RouteEffect, type RouteStage } from '~/domain/paper/decide-next-stage';
import { raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import { notify } from '../notifications/notify';
import { arriveAt } from './arrive-at';
import { drawAgain } from './draw-again';

export type Move = {
  readonly paperId: string;
  readonly stageId: string;
  readonly decision: { readonly id: string | null; readonly type: DecisionType; readonly text: string };
  /** With `referred-back`: the position of the earlier station; without it, the body before. */
  readonly returnToPosition?: number | undefined;
  readonly at: Date;
  readonly actorId: string | undefined;
};

/**
 * Moves a paper by what was decided at its current station (governance.md §9), in the transaction of the
 * decision: marks the station with the result, lets the paper arrive at the next one, draws stations again
 * where it was sent back, keeps it waiting, or ends its route. A station that is no longer current, or a
 * position that is not an earlier one, moves nothing: check `decideNextStage` first where that is to be said.
 */
export async function moveOn(tx: Transaction, move: Move): Promise<void> {
  const { paperId, stageId, decision, returnToPosition } = move;
  const stages = (await tx.stage.findMany({
    where: { paperId },
    select: { id: true, position: true, gate: true, bodyId: true, name: true, state: true },
  })) as RouteStage[];
  const effect = decideNextStage(stages, { stageId, type: decision.type, returnToPosition });
  if (!effect.ok) return;
  const arrivedId = await carryOut(tx, { ...move, effect: effect.value });
  const from = stages.find((stage) => stage.id === stageId)?.name ?? null;
  await tellMove(tx, { ...move, effect: effect.value, from, arrivedId });
}

async function carryOut(
  tx: Transaction,
  { effect, ...move }: Move & { readonly effect: RouteEffect },
): Promise<string | null> {
  switch (effect.kind) {
    case 'moves':
      await leave(tx, 'passed', move);
      await arriveAt(tx, { paperId: move.paperId, stageId: effect.arrives, at: move.at });
      return effect.arrives;
    case 'ends':
      await leave(tx, 'passed', move);
      await endPaper(tx, 'closed', move);
      return null;
    case 'stops':
      await leave(tx, 'stopped', move);
      await endPaper(tx, 'rejected', move);
      return null;
    case 'waits':
      await tx.stage.update({ where: { id: move.stageId }, data: outcomeOf(move) });
      return move.stageId;
    case 'returns': {
      await leave(tx, 'sent-back', move);
      const first = await drawAgain(tx, { paperId: move.paperId, after: effect.left, again: effect.again });
      await arriveAt(tx, { paperId: move.paperId, stageId: first, at: move.at, back: true });
      return first;
    }
  }
}

const outcomeOf = ({ decision }: Move) => ({
  result: decision.type,
  resultText: decision.text,
  decisionId: decision.id,
});

async function leave(tx: Transaction, state: 'passed' | 'sent-back' | 'stopped', move: Move): Promise<void> {
  await tx.stage.update({
    where: { id: move.stageId },
    data: { state, completedAt: move.at, ...outcomeOf(move) },
  });
}

async function endPaper(tx: Transaction, state: 'closed' | 'rejected', { paperId, at }: Move): Promise<void> {
  await tx.paper.update({ where: { id: paperId }, data: { state, closedAt: at } });
}

type Told = Move & {
  readonly effect: RouteEffect;
  readonly from: string | null;
  readonly arrivedId: string | null;
};

/** Tells where the paper went, from the body that it left to the one that has it now, and its author and sponsor. */
async function tellMove(tx: Transaction, { effect, from, arrivedId, ...move }: Told): Promise<void> {
  const { paperId, stageId, at, actorId } = move;
  // One after the other: within a transaction one connection serves them all.
  const paper = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { ref: true, authorId: true, sponsorId: true },
  });
  const here = await tx.stage.findUniqueOrThrow({
    where: { id: arrivedId ?? stageId },
    select: { bodyId: true, name: true },
  });
  const version = await raisePaper(tx, paperId);
  await nextNumber(tx, 'live:board');
  const facts = { ref: paper.ref, from, to: arrivedId ? here.name : null };
  const told = { actorId, bodyId: here.bodyId, paperId, subjectId: arrivedId ?? stageId, version };
  tx.tell({ kind: 'PaperMoved', at, ...told, facts });
  await notify(tx, at, {
    personIds: [paper.authorId, paper.sponsorId].filter((personId) => personId !== actorId),
    text: `${paper.ref} ${whatHappened(effect, { stage: here.name, text: move.decision.text })}`,
    href: `/papers/${paper.ref}`,
  });
}

function whatHappened(
  { kind }: RouteEffect,
  { stage, text }: { readonly stage: string; readonly text: string },
): string {
  switch (kind) {
    case 'moves':
      return `has moved on: ${stage}.`;
    case 'returns':
      return `was sent back: ${stage}. ${text}`;
    case 'waits':
      return `stays where it is: ${stage}. ${text}`;
    case 'stops':
      return `goes no further than: ${stage}. ${text}`;
    case 'ends':
      return 'has come to the end of its route.';
  }
}
