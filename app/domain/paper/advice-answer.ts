import { type Actor, isOfficerOf, sitsOn } from '../permission/actor';
import { ok, type Result, refuse } from '../shared/result';

export const ADVICE_ANSWERS = ['positive', 'with-conditions', 'negative'] as const;
export type AdviceAnswer = (typeof ADVICE_ANSWERS)[number];

export type AdviceAsked = {
  readonly askedPersonId: string | null;
  readonly askedBodyId: string | null;
  readonly answered: boolean;
  readonly ended: boolean;
};
export type AdviceRefusal =
  | { readonly code: 'advice-not-asked-of-you' }
  | { readonly code: 'advice-answered' }
  | { readonly code: 'advice-ended' }
  | { readonly code: 'advice-needs-words' };

/** Whether the request was asked of the actor, by name or of a body that the actor sits on or serves. */
export function isAsked(actor: Actor, asked: Pick<AdviceAsked, 'askedPersonId' | 'askedBodyId'>): boolean {
  if (asked.askedPersonId) return asked.askedPersonId === actor.personId;
  return (
    asked.askedBodyId !== null && (sitsOn(actor, asked.askedBodyId) || isOfficerOf(actor, asked.askedBodyId))
  );
}

/**
 * Decides an answer: only whom it was asked of, once, and with words unless it is positive. Silence is never
 * an answer (governance.md §9).
 */
export function decideAnswer(
  actor: Actor,
  asked: AdviceAsked,
  given: { readonly answer: AdviceAnswer; readonly text: string },
): Result<true, AdviceRefusal> {
  if (!isAsked(actor, asked)) return refuse({ code: 'advice-not-asked-of-you' });
  if (asked.ended) return refuse({ code: 'advice-ended' });
  if (asked.answered) return refuse({ code: 'advice-answered' });
  if (given.answer !== 'positive' && given.text.trim() === '') return refuse({ code: 'advice-needs-words' });
  return ok(true);
}
