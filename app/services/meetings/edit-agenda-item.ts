import { checkMotionKind, type MotionKindRefusal } from '~/domain/ballot/motion-majority';
import type { Profile } from '~/domain/body/profile';
import type { ItemKind } from '~/domain/meeting/agenda';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';

export type EditAgendaItemInput = {
  readonly itemId: string;
  readonly title: string;
  readonly kind: ItemKind;
  /** How long it may take. */
  readonly minutes: number;
  readonly presenter: string;
  /** Of a general meeting: the special resolution that its notice sets out; blank for none. */
  readonly specialText?: string | undefined;
  /** The version of the agenda that was on the editor's screen. */
  readonly basedOn: number;
};

/**
 * Says an item otherwise: its title, kind, minutes and presenter, and of a general meeting the special resolution that its
 * notice sets out, while the meeting has not reached it. Refuses `agenda-changed` where somebody changed the agenda since,
 * `item-begun`, `special-not-here` in another body, and as `mayAct`.
 */
export async function editAgendaItem(
  acting: Acting,
  { itemId, basedOn, specialText = '', ...data }: EditAgendaItemInput,
): Promise<Result<true, ChangeRefusal | MotionKindRefusal>> {
  return transaction<true, ChangeRefusal | MotionKindRefusal>(async (tx) => {
    const item = await tx.agendaItem.findUnique({ where: { id: itemId } });
    if (!item) return refuse({ code: 'not-found' });
    const { title, kind, minutes, presenter } = data;
    const special = specialText.trim() || null;
    const same =
      item.title === title &&
      item.kind === kind &&
      item.minutes === minutes &&
      item.presenter === presenter &&
      item.specialText === special;
    const meeting = await agendaInHand(tx, acting, {
      meetingId: item.meetingId,
      basedOn: same ? null : basedOn,
    });
    if (!meeting.ok) return meeting;
    if (same) return ok(true);
    if (special !== null) {
      const { profile } = await bodyOf(tx, meeting.value.bodyId);
      const lawful = checkMotionKind('special', { profile, meeting: 'ordinary' });
      if (!lawful.ok) return lawful;
    }
    if (item.state !== 'to-come') return refuse({ code: 'item-begun' });
    await tx.agendaItem.update({ where: { id: itemId }, data: { ...data, specialText: special } });
    await agendaChanged(tx, acting, { meeting: meeting.value, subjectId: itemId });
    return ok(true);
  });
}

async function bodyOf(tx: Transaction, id: string): Promise<{ readonly profile: Profile }> {
  const { profile } = await tx.body.findUniqueOrThrow({ where: { id }, select: { profile: true } });
  return { profile: profile as Profile };
}
