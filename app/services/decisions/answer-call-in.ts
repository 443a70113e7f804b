import {
  type CallInAnswerRefusal,
  type CallInResult,
  type CallInState,
  decideCallInAnswer,
} from '~/domain/decision/decide-call-in';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision, raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { moveOn } from '../routes/move-on';
import { type KeptDecision, keptDecision } from './kept-decision';
import { concernedBy } from './tell-of-decision';

export type AnswerCallInInput = {
  readonly decisionId: string;
  readonly result: CallInResult;
  readonly reason: string;
  /** The day on which the committee, or the council, met. */
  readonly metOn: CalendarDate;
};

/**
 * Records what scrutiny answered to a call-in, or the council that it asked: no further action lets the decision have
 * effect and its paper on; referred back returns the paper to who decided; to the council keeps it held. Repeated it is
 * answered as success. Refuses as `decideCallInAnswer`. Source: governance.md §6.4 (LGA 2000 s.9F(2), (4)).
 */
export async function answerCallIn(
  { actor, now }: Acting,
  input: AnswerCallInInput,
): Promise<Result<{ readonly ref: string }, PermissionRefusal | CallInAnswerRefusal>> {
  return transaction<{ ref: string }, PermissionRefusal | CallInAnswerRefusal>(async (tx) => {
    const kept = await keptDecision(tx, input.decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:answer-call-in', kept.thing);
    if (!permission.ok) return permission;
    const { callIn, ref } = kept;
    if (callIn && isRepeat(callIn, input)) return ok({ ref });
    const decided = decideCallInAnswer({
      state: (callIn?.state ?? null) as CallInState | null,
      result: input.result,
      metOn: input.metOn,
      calledInOn: londonDate((callIn?.calledInAt ?? now).toISOString()),
      today: londonDate(now.toISOString()),
    });
    if (!decided.ok) return decided;
    const council = callIn?.state === 'with-council';
    await keep(tx, { input, state: decided.value, council, by: { actor, now } });
    await carryOut(tx, { kept, input, council, by: { actor, now } });
    await raiseDecision(tx, kept.id);
    await notify(tx, now, {
      personIds: (await concernedBy(tx, kept, now)).filter((id) => id !== actor.personId),
      // Of an exempt matter the reason stands in the record alone.
      text: `${ref}: ${wordsOf(input.result, council)}.${kept.classification === 'exempt' ? '' : ` ${input.reason}`}`,
      href: `/register/${ref}`,
    });
    tx.tell({
      ...{ kind: 'CallInAnswered', at: now, actorId: actor.personId, bodyId: kept.bodyId },
      ...{ paperId: kept.paperId ?? undefined, subjectId: kept.id, facts: { ref } },
    });
    return ok({ ref });
  });
}

type Kept = NonNullable<KeptDecision['callIn']>;

/** The same post again: the newest answer was this one. */
function isRepeat(callIn: Kept, { result, reason, metOn }: AnswerCallInInput): boolean {
  const newest = callIn.council
    ? [callIn.council, callIn.councilReason, callIn.councilOn]
    : [callIn.result, callIn.resultReason, callIn.resultOn];
  return newest[0] === result && newest[1] === reason && newest[2] === metOn;
}

type Answered = { readonly input: AnswerCallInInput; readonly council: boolean; readonly by: Acting };

async function keep(
  tx: Transaction,
  { input, state, council, by: { actor, now } }: Answered & { readonly state: CallInState },
): Promise<void> {
  const { decisionId, result, reason, metOn } = input;
  const said = council
    ? {
        council: result,
        councilReason: reason,
        councilOn: metOn,
        councilAt: now,
        councilById: actor.personId,
      }
    : { result, resultReason: reason, resultOn: metOn, resultAt: now, resultById: actor.personId };
  await tx.callIn.update({ where: { decisionId }, data: { state, ...said } });
}

async function carryOut(
  tx: Transaction,
  { kept, input, council, by: { actor, now } }: Answered & { readonly kept: KeptDecision },
): Promise<void> {
  const { id, paperId, type } = kept;
  if (input.result === 'no-further-action') {
    await tx.decision.update({ where: { id }, data: { effectiveOn: input.metOn } });
  }
  const stage = paperId
    ? await tx.stage.findFirst({
        where: { paperId, gate: 'call-in', state: 'current' },
        select: { id: true },
      })
    : null;
  if (!paperId || !stage) return;
  const move = { paperId, stageId: stage.id, at: now, actorId: actor.personId };
  const text = wordsOf(input.result, council);
  switch (input.result) {
    case 'no-further-action':
      await moveOn(tx, { ...move, decision: { id, type, text } });
      return;
    case 'referred-back': {
      const decision = { id: null, type: 'referred-back', text: `${text}. ${input.reason}` } as const;
      await moveOn(tx, { ...move, decision, returnToPosition: await decidedAt(tx, kept) });
      return;
    }
    case 'to-council':
      await raisePaper(tx, paperId);
      await nextNumber(tx, 'live:board');
  }
}

/** Where the decision was taken: the paper goes back there, whatever stood between. */
async function decidedAt(tx: Transaction, { stageId }: KeptDecision): Promise<number | undefined> {
  const stage = stageId ? await tx.stage.findUnique({ where: { id: stageId } }) : null;
  return stage?.position;
}

function wordsOf(result: CallInResult, council: boolean): string {
  const who = council ? 'the Council' : 'scrutiny';
  switch (result) {
    case 'no-further-action':
      return `Called in; ${who} takes no further action`;
    case 'referred-back':
      return `Called in; ${who} refers it back to be reconsidered`;
    case 'to-council':
      return 'Called in; scrutiny has asked the Council to review it';
  }
}
