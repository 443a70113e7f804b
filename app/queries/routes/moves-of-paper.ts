import { type Destination, decideMove, type MoveRefusal, moveTargets } from '~/domain/paper/decide-move';
import type { RouteStage } from '~/domain/paper/decide-next-stage';
import { decideNotice, type NoticeRefusal } from '~/domain/paper/decide-notice';
import { meets } from '~/domain/paper/decide-tabling';
import type { Gate } from '~/domain/paper/stage';
import { type StageAge, stageAge } from '~/domain/paper/stage-target';
import type { Waiting } from '~/domain/paper/waiting';
import { waitingFor } from '~/domain/paper/waiting-for';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import type { Result } from '~/domain/shared/result';
import { knownPeople } from '~/persistence/known-people';
import { noticeStages } from '~/persistence/paper-notices';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { currentStage, moveFacts } from '~/persistence/route-facts';
import { ROUTE_SELECT } from '~/persistence/route-row';
import { waitingFacts } from '~/persistence/waiting-facts';
import { londonDate } from '~/platform/london';

export type OfferedMove = {
  readonly to: Destination;
  readonly name: string;
  readonly body: string;
  readonly direction: 'back' | 'onward';
  readonly verdict: Result<unknown, (MoveRefusal & { readonly who?: string }) | PermissionRefusal>;
};

export type PaperMoves = {
  readonly ref: string;
  readonly title: string;
  readonly stage: { readonly name: string; readonly body: string; readonly bodyCode: string } | null;
  readonly age: StageAge | null;
  readonly waiting: Waiting | null;
  readonly officers: readonly string[];
  readonly moves: readonly OfferedMove[];
  /** The reader serves the body and it passes the gate at a meeting. */
  readonly mayTable: boolean;
  readonly mayWithdraw: boolean;
  readonly notice: Result<unknown, NoticeRefusal> | null;
};

/**
 * Every move of a paper that anybody might ask for, the lawful and the refused: what the move menu shows. Who may
 * read the paper sees it; who does not serve the body that has it is refused each.
 */
export async function movesOfPaper(actor: Actor, ref: string, now: Date): Promise<PaperMoves | null> {
  const today = londonDate(now.toISOString());
  const thing = await paperThing(reads(), { ref });
  if (!thing || !canPaper(actor, 'paper:read', thing).ok) return null;
  const row = await reads().paper.findUniqueOrThrow({ where: { ref }, select: ROUTE_SELECT });
  const stage = currentStage(row);
  const bare = {
    ref,
    title: row.title,
    stage: null,
    age: null,
    waiting: null,
    officers: [],
    moves: [],
    mayTable: false,
    mayWithdraw: canPaper(actor, 'paper:withdraw', thing).ok,
  };
  if (!stage) return { ...bare, notice: null };
  const known = await knownPeople(reads(), actor, { rows: [row], today });
  const officers = (known.officers.get(stage.bodyId) ?? []).map(({ name }) => name);
  const who = officers.map((name) => `${name} (${stage.body.name})`).join(' or ');
  const permission = canPaper(actor, 'paper:move', thing);
  const facts = moveFacts(row, stage);
  const verdict = (to: Destination): OfferedMove['verdict'] => {
    const decided = decideMove(facts, to);
    if (!decided.ok) return { ok: false, refusal: { ...decided.refusal, who } };
    return permission.ok ? decided : permission;
  };
  const targets = moveTargets(row.stages as readonly RouteStage[]);
  const moves = targets.map((target): OfferedMove => {
    const body = row.stages.find(({ id }) => id === target.id)?.body.name ?? '';
    const direction = target.position < stage.position ? 'back' : 'onward';
    return { to: target.position, name: target.name, body, direction, verdict: verdict(target.position) };
  });
  const last = !row.stages.some(({ state }) => state === 'to-come');
  const end: OfferedMove = {
    to: 'end',
    name: 'Closed',
    body: '',
    direction: 'onward',
    verdict: verdict('end'),
  };
  const arrivedOn = stage.arrivedAt ? londonDate(stage.arrivedAt.toISOString()) : today;
  const gate = stage.gate as Gate;
  const waiting = waitingFor(waitingFacts(row, { stage, known }));
  const keyDecision = row.stages.some(
    (one) => one.gate === 'key-decision' && ['current', 'to-come'].includes(one.state),
  );
  return {
    ref,
    title: row.title,
    stage: { name: stage.name, body: stage.body.name, bodyCode: stage.body.code },
    age: stageAge(today, { arrivedOn, targetOn: stage.targetOn }),
    waiting,
    officers,
    moves: last ? [...moves, end] : moves,
    mayTable: isOfficerOf(actor, stage.bodyId) && meets(gate) && UNTABLED.includes(waiting.kind),
    mayWithdraw: bare.mayWithdraw,
    notice: keyDecision ? decideNotice(noticeStages(row)) : null,
  };
}

const UNTABLED: readonly Waiting['kind'][] = ['tabling', 'advice', 'desk'];
