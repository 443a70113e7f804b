import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { minutesFor } from './minutes-for';
import { calledMinutes, tellMinutes } from './tell-minutes';

export type AnswerCorrectionInput = {
  readonly suggestionId: string;
  readonly answer: 'taken' | 'not-taken';
  /** Why not; may be blank where it was taken. */
  readonly reason: string;
};
export type AnswerCorrectionRefusal =
  | MinutesRefusal
  | { readonly code: 'correction-answered' }
  | { readonly code: 'reason-not-taken' };

/**
 * The officer answers a suggested correction: taken into the text (which the officer changes), or not taken and why. Who
 * suggested it is told. The same answer again is answered as done. Refuses `correction-answered`, `reason-not-taken` and as
 * `mayActOnMinutes`.
 */
export async function answerCorrection(
  acting: Acting,
  { suggestionId, answer, reason }: AnswerCorrectionInput,
): Promise<Result<true, AnswerCorrectionRefusal>> {
  const { actor, now } = acting;
  return transaction<true, AnswerCorrectionRefusal>(async (tx) => {
    const suggestion = await tx.minutesSuggestion.findUnique({ where: { id: suggestionId } });
    if (!suggestion) return refuse({ code: 'not-found' });
    const { minutesId, personId } = suggestion;
    const found = await minutesFor(tx, acting, { minutesId, act: 'minutes:answer' });
    if (!found.ok) return found;
    if (suggestion.answer === answer && suggestion.reason === reason) return ok(true);
    if (suggestion.answer !== null) return refuse({ code: 'correction-answered' });
    if (answer === 'not-taken' && reason === '') return refuse({ code: 'reason-not-taken' });
    await tx.minutesSuggestion.update({
      where: { id: suggestionId },
      data: { answer, reason, answeredById: actor.personId, answeredAt: now },
    });
    await tellMinutes(tx, acting, { kind: 'CorrectionAnswered', minutes: found.value });
    const called = await calledMinutes(tx, found.value.meetingId);
    const did = answer === 'taken' ? 'is taken into' : 'is not taken into';
    await notify(tx, now, {
      personIds: personId === actor.personId ? [] : [personId],
      text: `Your correction ${did} ${called}`,
      href: `/minutes/${minutesId}`,
    });
    return ok(true);
  });
}
