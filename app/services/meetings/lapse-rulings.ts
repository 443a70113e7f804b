import type { Ruling } from '~/domain/interest/effect';
import { isReliefInForce, rulingWithout } from '~/domain/interest/ruling-basis';
import { heldReliefs } from '~/persistence/reliefs';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { applyRuling } from './apply-ruling';
import type { MeetingInHand } from './meeting-for';

/**
 * Takes away rulings of an item that rested on a dispensation or authorisation not in force today, in the transaction
 * that takes the item up: an expired one has no effect, so the bar is back (Localism Act 2011 s.33(3); governance.md §3.4).
 */
export async function lapseRulings(
  tx: Transaction,
  acting: Acting,
  {
    meeting,
    itemId,
  }: { readonly meeting: Pick<MeetingInHand, 'id' | 'bodyId' | 'day'>; readonly itemId: string },
): Promise<void> {
  const resting = await tx.declaration.findMany({ where: { itemId, dispensationId: { not: null } } });
  if (resting.length === 0) return;
  const held = await heldReliefs(tx, { bodyId: meeting.bodyId });
  const item = await tx.agendaItem.findUniqueOrThrow({ where: { id: itemId } });
  for (const declaration of resting) {
    const relief = held.find(({ id }) => id === declaration.dispensationId);
    if (relief && isReliefInForce(relief, meeting.day)) continue;
    await applyRuling(tx, acting, {
      ...{ declaration, item, meeting, ruled: null, dispensationId: null, voidsBallot: true },
      ruling: rulingWithout(declaration.effect as Ruling),
      reason: 'What it rested on is not in force today.',
    });
  }
}
