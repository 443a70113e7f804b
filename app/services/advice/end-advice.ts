import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type EndAdviceRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'advice-answered' }
  | { readonly code: 'clearance-stays' };

/**
 * Whoever asked takes the request back before it is answered; the right to read that came with it ends at
 * once. A clearance that a route needs cannot be taken back.
 */
export async function endAdvice(
  { actor, now }: Acting,
  adviceId: string,
): Promise<Result<string, EndAdviceRefusal>> {
  return transaction<string, EndAdviceRefusal>(async (tx) => {
    const request = await tx.adviceRequest.findUnique({
      where: { id: adviceId },
      include: { paper: { select: { ref: true } } },
    });
    if (request?.askedById !== actor.personId) return refuse({ code: 'not-found' });
    if (request.kind === 'clearance') return refuse({ code: 'clearance-stays' });
    if (request.answeredAt) return refuse({ code: 'advice-answered' });
    if (request.endedAt) return ok(request.paper.ref);
    await tx.adviceRequest.update({ where: { id: adviceId }, data: { endedAt: now } });
    const version = await raisePaper(tx, request.paperId);
    tx.tell({
      kind: 'AdviceEnded',
      at: now,
      actorId: actor.personId,
      paperId: request.paperId,
      subjectId: adviceId,
      version,
      facts: {},
    });
    return ok(request.paper.ref);
  });
}
