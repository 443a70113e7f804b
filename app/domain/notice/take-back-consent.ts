import { ok, type Result, refuse } from '../shared/result';

export type TakeBackRefusal = { readonly code: 'take-back-reason-missing' | 'no-consent-to-take-back' };

/**
 * Whether an agreement to shorter notice, or a waiver, that was recorded by mistake may be taken back: with a reason, which is
 * kept beside it. Until when, and by whom, `meeting:take-back-notice` says: by the officer, until the meeting begins, since
 * it began on what was recorded. Taken back twice it was taken back once. Source: governance.md §6.5 (CA 2006 s.307).
 */
export function decideTakeBack(facts: {
  /** It is recorded and counts. */
  readonly given: boolean;
  /** It was recorded before and is taken back already. */
  readonly takenBack: boolean;
  readonly reason: string;
}): Result<'taken-back' | 'already', TakeBackRefusal> {
  const { given, takenBack, reason } = facts;
  if (!given) return takenBack ? ok('already') : refuse({ code: 'no-consent-to-take-back' });
  return reason.trim() === '' ? refuse({ code: 'take-back-reason-missing' }) : ok('taken-back');
}
