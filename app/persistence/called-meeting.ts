import type { CalledMeeting } from '~/domain/message/message-facts';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** What a meeting's calendar entry and the messages about it are made from. */
export const CALLED_SELECT = {
  id: true,
  title: true,
  startsAt: true,
  endsAt: true,
  place: true,
  onlineAllowed: true,
  state: true,
  liveVersion: true,
  seriesId: true,
  agendaEdition: true,
  body: { select: { id: true, name: true } },
} as const;

type CalledRow = Omit<CalledMeeting, 'body' | 'startsAt' | 'endsAt' | 'sequence'> & {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly liveVersion: number;
  readonly body: { readonly id: string; readonly name: string };
};

export function asCalledMeeting(row: CalledRow): CalledMeeting {
  return {
    id: row.id,
    body: row.body.name,
    title: row.title,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    place: row.place,
    onlineAllowed: row.onlineAllowed,
    sequence: row.liveVersion,
  };
}

/** A meeting that is still ahead at the time, with its body; null where it is not. */
export async function meetingAhead(client: Reads | Transaction, meetingId: string, now: Date) {
  const row = await client.meeting.findUnique({ where: { id: meetingId }, select: CALLED_SELECT });
  if (!row || row.startsAt <= now) return null;
  const { seriesId, state, startsAt, agendaEdition: edition } = row;
  return { bodyId: row.body.id, seriesId, state, startsAt, edition, called: asCalledMeeting(row) };
}
