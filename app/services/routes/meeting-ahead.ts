import type { CalendarDate } from '~/domain/shared/calendar';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';

type Asked = { readonly meetingId: string; readonly bodyId: string; readonly today: CalendarDate };

/** The day of a meeting of the body that is not over, today or later; null where it is none. */
export async function meetingAhead(
  tx: Transaction,
  { meetingId, bodyId, today }: Asked,
): Promise<CalendarDate | null> {
  const meeting = await tx.meeting.findFirst({
    where: { id: meetingId, bodyId, state: { notIn: ['ended', 'cancelled'] } },
    select: { startsAt: true },
  });
  const on = meeting && londonDate(meeting.startsAt.toISOString());
  return on && on >= today ? on : null;
}
