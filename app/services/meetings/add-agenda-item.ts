import type { ItemKind } from '~/domain/meeting/agenda';
import type { AdditionRefusal } from '~/domain/meeting/general-business';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';
import { mayAdd } from './may-add';
import { placeItem } from './place-item';

export type AddAgendaItemInput = {
  readonly meetingId: string;
  readonly title: string;
  readonly kind: ItemKind;
  /** How long it may take. */
  readonly minutes: number;
  readonly presenter?: string;
  /** Once the numbers are fixed: the item after which it is 6A; null goes last. */
  readonly afterId?: string | null;
};

/** Puts an item without a paper where it belongs on the agenda. Refuses as `mayAct` and `decideAddition`. */
export async function addAgendaItem(
  acting: Acting,
  { meetingId, afterId = null, ...item }: AddAgendaItemInput,
): Promise<Result<{ readonly id: string }, ChangeRefusal | AdditionRefusal>> {
  return transaction<{ readonly id: string }, ChangeRefusal | AdditionRefusal>(async (tx) => {
    const meeting = await agendaInHand(tx, acting, { meetingId, basedOn: null });
    if (!meeting.ok) return meeting;
    const may = await mayAdd(tx, meeting.value);
    if (!may.ok) return may;
    const id = newId();
    const place = await placeItem(tx, { meetingId, kind: item.kind, exempt: false, afterId });
    await tx.agendaItem.create({
      data: { id, meetingId, ...place, state: 'to-come', addedAt: acting.now, ...item },
    });
    await agendaChanged(tx, acting, { meeting: meeting.value, subjectId: id });
    return ok({ id });
  });
}
