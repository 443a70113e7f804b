import type { Actor } from '~/domain/permission/actor';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';

/** The record of an item, for the room: its reference and whether it is sealed; null where there is none to be known of. */
export async function decisionOfItem(
  actor: Actor,
  itemId: string,
): Promise<{ readonly id: string; readonly ref: string; readonly state: 'draft' | 'sealed' } | null> {
  const row = await reads().decision.findFirst({
    where: { AND: [readableDecisions(actor), { itemId, correctsId: null }] },
    select: { id: true, ref: true, state: true },
  });
  return row && { ...row, state: row.state as 'draft' | 'sealed' };
}
