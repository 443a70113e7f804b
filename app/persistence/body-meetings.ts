import type { Reads } from './reads';
import type { Transaction } from './transaction';

type NextMeeting = { readonly id: string; readonly startsAt: Date };

/** The body's next meeting that is called and has not begun, after an instant; null where there is none. */
export async function nextMeetingOf(
  client: Reads | Transaction,
  bodyId: string,
  after: Date,
): Promise<NextMeeting | null> {
  return client.meeting.findFirst({
    where: { bodyId, state: 'scheduled', startsAt: { gt: after } },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true },
  });
}

export async function isInSession(client: Reads | Transaction, bodyId: string): Promise<boolean> {
  return (await client.meeting.count({ where: { bodyId, state: 'in-session' } })) > 0;
}
