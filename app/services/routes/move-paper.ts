import { type Destination, decideMove, type MoveRefusal } from '~/domain/paper/decide-move';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { officerNames } from '~/persistence/officer-names';
import { paperThing } from '~/persistence/paper-thing';
import { currentStage, moveFacts } from '~/persistence/route-facts';
import { ROUTE_SELECT } from '~/persistence/route-row';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { moveOn } from './move-on';

export type MovePaperRefusal =
  | PermissionRefusal
  | (MoveRefusal & { readonly who?: string })
  | { readonly code: 'reason-needed' };
export type MovePaperInput = {
  readonly paperRef: string;
  /** The position of the station that the officer moves it to, or the end of the line. */
  readonly to: Destination;
  /** Why it goes back; its author and sponsor are told. */
  readonly reason: string;
};

/**
 * Moves a paper by hand: the officer of the body that has it sends it back with a reason, or lets it on where its
 * gate lacks nothing. What the route or the gate does not allow is refused with who can change that. A repeat,
 * when the paper is there already, is answered as success.
 */
export async function movePaper(
  { actor, now }: Acting,
  input: MovePaperInput,
): Promise<Result<string, MovePaperRefusal>> {
  return transaction<string, MovePaperRefusal>(async (tx) => {
    const thing = await paperThing(tx, { ref: input.paperRef });
    if (!thing) return refuse({ code: 'not-found' });
    if (await isRepeat(tx, thing.id, { input, actorId: actor.personId })) return ok(input.paperRef);
    const permission = canPaper(actor, 'paper:move', thing);
    if (!permission.ok) return permission;
    const row = await tx.paper.findUniqueOrThrow({ where: { id: thing.id }, select: ROUTE_SELECT });
    const stage = currentStage(row);
    if (!stage) return refuse({ code: 'paper-not-on-the-line' });
    const decided = decideMove(moveFacts(row, stage), input.to);
    if (!decided.ok) {
      return refuse({ ...decided.refusal, who: await officerNames(tx, { bodyId: stage.bodyId, at: now }) });
    }
    const move = { paperId: thing.id, stageId: stage.id, at: now, actorId: actor.personId };
    if (decided.value.kind === 'on') {
      await moveOn(tx, { ...move, decision: { id: null, type: 'agreed', text: '' } });
      return ok(input.paperRef);
    }
    const reason = input.reason.trim();
    if (reason === '') return refuse({ code: 'reason-needed' });
    const decision = { id: null, type: 'referred-back', text: reason } as const;
    await moveOn(tx, { ...move, decision, returnToPosition: decided.value.position });
    return ok(input.paperRef);
  });
}

type Repeat = { readonly input: MovePaperInput; readonly actorId: string };

/** The same post again: the newest move of the paper was this one. */
async function isRepeat(tx: Transaction, paperId: string, { input, actorId }: Repeat): Promise<boolean> {
  if (typeof input.to !== 'number') return false;
  const newest = await tx.event.findFirst({
    where: { paperId, kind: 'PaperMoved' },
    orderBy: { seq: 'desc' },
  });
  if (newest?.actorId !== actorId) return false;
  // One after the other: within a transaction one connection serves them all.
  const target = await tx.stage.findFirst({ where: { paperId, position: input.to }, select: STATION });
  const here = await tx.stage.findFirst({ where: { paperId, state: 'current' }, select: STATION });
  const left = await tx.stage.findFirst({
    where: { paperId, state: 'sent-back' },
    orderBy: { position: 'desc' },
    select: { resultText: true },
  });
  const same =
    target && here && target.gate === here.gate && target.bodyId === here.bodyId && target.name === here.name;
  return Boolean(same) && left?.resultText === input.reason.trim();
}

const STATION = { gate: true, bodyId: true, name: true } as const;
