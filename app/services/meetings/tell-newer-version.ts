import { heldOn } from '~/persistence/people';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { tellMeeting } from './tell-meeting';

type Issued = { readonly paperId: string; readonly ref: string; readonly number: number };

/** Of a version issued while an earlier one is tabled hear those who follow the meeting, and its officers. */
export async function tellNewerVersion(
  tx: Transaction,
  acting: Acting,
  { paperId, ref, number }: Issued,
): Promise<void> {
  const items = await tx.agendaItem.findMany({
    where: {
      ...{ paperId, state: { not: 'done' }, versionNumber: { lt: number } },
      meeting: { state: { notIn: ['ended', 'cancelled'] } },
    },
    select: { id: true, versionNumber: true, meeting: { select: { id: true, bodyId: true } } },
  });
  for (const { id, versionNumber, meeting } of items) {
    await tellMeeting(tx, acting, { kind: 'AgendaChanged', meeting, subjectId: id });
    const officers = await tx.officer.findMany({
      where: { bodyId: meeting.bodyId, ...heldOn(londonDate(acting.now.toISOString())) },
      select: { personId: true },
    });
    await notify(tx, acting.now, {
      personIds: officers.map(({ personId }) => personId).filter((one) => one !== acting.actor.personId),
      text: `${ref}: version ${versionNumber} is tabled; version ${number} was issued since`,
      href: `/meetings/${meeting.id}/agenda`,
    });
  }
}
