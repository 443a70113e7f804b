import type { ItemKind } from '~/domain/meeting/agenda';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

export type AddAgendaItemInput = {
  readonly meetingId: string;
  readonly title: string;
  readonly kind: ItemKind;
  /** How long it may take. */
  readonly minutes: number;
};

/** Puts an item without a paper at the end of the agenda. Refuses as `mayAct`. */
export async function addAgendaItem(
  acting: Acting,
  { meetingId, ...item }: AddAgendaItemInput,
): Promise<Result<{ readonly id: string }, MeetingRefusal>> {
  return transaction<{ readonly id: string }, MeetingRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!meeting.ok) return meeting;
    const id = newId();
    const number = await nextItemNumber(tx, meetingId);
    await tx.agendaItem.create({
      data: { id, meetingId, number, state: 'to-come', addedAt: acting.now, ...item },
    });
    await tellMeeting(tx, acting, { kind: 'AgendaChanged', meeting: meeting.value, subjectId: id });
    return ok({ id });
  });
}

export async function nextItemNumber(tx: Transaction, meetingId: string): Promise<number> {
  const last = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}
