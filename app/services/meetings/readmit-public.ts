import { ok, type Result, refuse } from '~/domain/shared/result';
import { exclusionsOf, isInForce } from '~/persistence/exclusions';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from '../ballots/chair-act';
import { pendingBallot } from './pending-ballot';
import { endExclusion } from './settle-exclusion';

export type ReadmitRefusal = ChairActRefusal | { readonly code: 'ballot-is-open' };

/**
 * Returns to public session within the item, by the chair or by the officer in the chair's name: who was out may follow
 * again from now on. Not over an open ballot, whose turnout is of the private part. With nobody out it changes nothing.
 * Refuses `ballot-is-open` and as `chairAct`.
 */
export async function readmitPublic(
  acting: Acting,
  { itemId, forId }: { readonly itemId: string; readonly forId: string | null },
): Promise<Result<true, ReadmitRefusal>> {
  return transaction<true, ReadmitRefusal>(async (tx) => {
    const item = await tx.agendaItem.findUnique({
      where: { id: itemId },
      select: { meeting: { select: { id: true, bodyId: true } } },
    });
    if (!item) return refuse({ code: 'not-found' });
    const { meeting } = item;
    const act = 'meeting:exclude-public';
    const chair = await chairAct(tx, acting, { act, meetingId: meeting.id, forId });
    if (!chair.ok) return chair;
    if (!(await exclusionsOf(tx, { itemId })).some(isInForce)) return ok(true);
    if ((await pendingBallot(tx, { itemId })) === 'open') return refuse({ code: 'ballot-is-open' });
    await endExclusion(tx, acting, { meeting, itemId });
    return ok(true);
  });
}
