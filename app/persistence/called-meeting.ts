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
  endedAt: true,
  continuations: { orderBy: { givenAt: 'desc' }, take: 1, select: { startsAt: true } },
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

type ContinuedRow = CalledRow & {
  readonly state: string;
  readonly endedAt: Date | null;
  readonly continuations: readonly { readonly startsAt: Date }[];
};

/**
 * Its going on, on the day that was said last, as long as it was to be; null where none was said. Called off where the meeting
 * ended without it.
 */
function asContinued(row: ContinuedRow): (CalledMeeting & { readonly cancelled: boolean }) | null {
  const startsAt = row.continuations[0]?.startsAt;
  if (!startsAt) return null;
  const length = row.endsAt.getTime() - row.startsAt.getTime();
  return {
    ...asCalledMeeting({ ...row, startsAt, endsAt: new Date(startsAt.getTime() + length) }),
    continues: true,
    cancelled: row.endedAt !== null && row.endedAt < startsAt,
  };
}

/** What a calendar has of a meeting: the day for which it was called, and that on which it goes on. */
export function calendarEntries(
  row: ContinuedRow,
): readonly (CalledMeeting & { readonly cancelled: boolean })[] {
  const called = { ...asCalledMeeting(row), cancelled: row.state === 'cancelled' };
  const continued = asContinued(row);
  return continued ? [called, continued] : [called];
}

/** An adjourned meeting whose going on is still ahead at the time; null where it is not. */
export async function continuationAhead(client: Reads | Transaction, meetingId: string, now: Date) {
  const row = await client.meeting.findUnique({ where: { id: meetingId }, select: CALLED_SELECT });
  const continued = row?.state === 'adjourned' ? asContinued(row) : null;
  if (!row || !continued || continued.startsAt <= now.toISOString()) return null;
  const { cancelled: _, ...called } = continued;
  return { bodyId: row.body.id, startsAt: new Date(called.startsAt), called };
}

/** A meeting that is still ahead at the time, with its body; null where it is not. */
export async function meetingAhead(client: Reads | Transaction, meetingId: string, now: Date) {
  const row = await client.meeting.findUnique({ where: { id: meetingId }, select: CALLED_SELECT });
  if (!row || row.startsAt <= now) return null;
  const { seriesId, state, startsAt, agendaEdition: edition } = row;
  return { bodyId: row.body.id, seriesId, state, startsAt, edition, called: asCalledMeeting(row) };
}
