import type { ItemKind } from '~/domain/meeting/agenda';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';

export type EditAgendaItemInput = {
  readonly itemId: string;
  readonly title: string;
  readonly kind: ItemKind;
  /** How long it may take. */
  readonly minutes: number;
  readonly presenter: string;
  /** The version of the agenda that was on the editor's screen. */
  readonly basedOn: number;
};

/**
 * Says an item otherwise: its title, kind, minutes and presenter, while the meeting has not reached it. Refuses
 * `agenda-changed` where somebody changed the agenda since, `item-begun`, and as `mayAct`.
 */
export async function editAgendaItem(
  acting: Acting,
  { itemId, basedOn, ...data }: EditAgendaItemInput,
): Promise<Result<true, ChangeRefusal>> {
  return transaction<true, ChangeRefusal>(async (tx) => {
    const item = await tx.agendaItem.findUnique({ where: { id: itemId } });
    if (!item) return refuse({ code: 'not-found' });
    const { title, kind, minutes, presenter } = data;
    const same =
      item.title === title && item.kind === kind && item.minutes === minutes && item.presenter === presenter;
    const meeting = await agendaInHand(tx, acting, {
      meetingId: item.meetingId,
      basedOn: same ? null : basedOn,
    });
    if (!meeting.ok) return meeting;
    if (same) return ok(true);
    if (item.state !== 'to-come') return refuse({ code: 'item-begun' });
    await tx.agendaItem.update({ where: { id: itemId }, data });
    await agendaChanged(tx, acting, { meeting: meeting.value, subjectId: itemId });
    return ok(true);
  });
}
