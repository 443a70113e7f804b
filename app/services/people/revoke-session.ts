import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type RevokeRefusal = { readonly code: 'session-not-found' };

/** Ends one of the actor's own sessions, or all of them; sockets that stand on them are told at once. */
export async function revokeSession(
  { actor, now }: Acting,
  input: { readonly sessionId: string | 'all'; readonly realNow: Date },
): Promise<Result<number, RevokeRefusal>> {
  return transaction(async (tx) => {
    const mine = { personId: actor.personId, revokedAt: null };
    const ended = await tx.session.findMany({
      where: input.sessionId === 'all' ? mine : { ...mine, id: input.sessionId },
      select: { id: true },
    });
    if (ended.length === 0) return refuse({ code: 'session-not-found' });
    await tx.session.updateMany({
      where: { id: { in: ended.map(({ id }) => id) } },
      data: { revokedAt: input.realNow },
    });
    for (const { id } of ended) {
      tx.tell({ kind: 'SessionRevoked', at: now, actorId: actor.personId, subjectId: id, facts: {} });
    }
    return ok(ended.length);
  });
}
