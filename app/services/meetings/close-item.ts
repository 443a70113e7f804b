import { type AgendaRefusal, decideCloseItem } from '~/domain/meeting/agenda';
import type { ConductRefusal } from '~/domain/meeting/decide-conduct';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { driving } from './driving';
import { finishItem } from './finish-item';
import { itemFor } from './meeting-for';
import { pendingBallot } from './pending-ballot';

export type CloseItemInput = {
  readonly itemId: string;
  /** "Noted", "Deferred": what the agenda says of it. Left out, what its ballots came to. */
  readonly result?: string | undefined;
};
export type CloseItemRefusal =
  | AgendaRefusal
  | MeetingRefusal
  | ConductRefusal
  | { readonly code: 'item-not-in-hand' };

/**
 * Closes the item in hand with its result in words; of two who close it at once the first is kept, and the second is told
 * where it said something else (`agenda-moved-on`). Refuses `item-not-in-hand`, `decideCloseItem`, `decideDrive`, `mayAct`.
 */
export async function closeItem(
  acting: Acting,
  { itemId, result }: CloseItemInput,
): Promise<Result<true, CloseItemRefusal>> {
  return transaction<true, CloseItemRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:run' });
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    if (item.state === 'done') {
      // Closed already, by this or by somebody else: other words than are kept would be lost without a word.
      return result && result !== item.result ? refuse({ code: 'agenda-moved-on' }) : ok(true);
    }
    if (item.state !== 'current') return refuse({ code: 'item-not-in-hand' });
    const drives = await driving(tx, acting, { meeting });
    if (!drives.ok) return drives;
    const closing = decideCloseItem(await pendingBallot(tx, { itemId }));
    if (!closing.ok) return closing;
    await finishItem(tx, acting, { meeting, itemId, result });
    return ok(true);
  });
}
