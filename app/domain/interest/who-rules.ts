import { ok, type Result, refuse } from '../shared/result';

export type RulerRefusal = { readonly code: 'own-interest' | 'members-decide' | 'nobody-presides' };

type RulerFacts = {
  readonly actorId: string;
  readonly declarantId: string;
  readonly presidingId: string | null;
  /** The officer records that the other members decided. */
  readonly membersDecided: boolean;
};

/**
 * Whose ruling it is. Whoever presides rules on another member's interest, or the officer records that ruling (`forId`
 * says for whom). On the presiding person's own the other members decide and the officer records it; `forId` is then null.
 * Refuses `own-interest`, `members-decide`, `nobody-presides`. Source: model article 14(6)-(7), governance.md §3.2.
 */
export function decideRuler(facts: RulerFacts): Result<{ readonly forId: string | null }, RulerRefusal> {
  const { actorId, declarantId, presidingId, membersDecided } = facts;
  if (actorId === declarantId) return refuse({ code: 'own-interest' });
  if (declarantId === presidingId)
    return membersDecided ? ok({ forId: null }) : refuse({ code: 'members-decide' });
  if (actorId === presidingId) return ok({ forId: null });
  return presidingId === null ? refuse({ code: 'nobody-presides' }) : ok({ forId: presidingId });
}
