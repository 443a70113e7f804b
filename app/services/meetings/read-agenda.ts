import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from './meeting-for';

/** Marks the published agenda as read by the actor, so that the next edition shows what changed since. Refuses as `mayAct`. */
export async function readAgenda(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<true, MeetingRefusal>> {
  return transaction<true, MeetingRefusal>(async (tx) => {
    const meeting = await meetingFor(tx, acting, { meetingId, act: 'meeting:read' });
    if (!meeting.ok) return meeting;
    const { agendaEdition: edition } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { agendaEdition: true },
    });
    const { personId } = acting.actor;
    const mark = { edition, at: acting.now };
    await tx.agendaRead.upsert({
      where: { personId_meetingId: { personId, meetingId } },
      create: { personId, meetingId, ...mark },
      update: mark,
    });
    return ok(true);
  });
}
