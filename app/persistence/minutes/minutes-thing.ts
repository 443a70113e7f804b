import type { MinutesState } from '~/domain/minutes/minutes-state';
import type { MinutesThing } from '~/domain/permission/minutes-table';
import type { Reads } from '../reads';
import type { Transaction } from '../transaction';

export type KnownMinutes = MinutesThing & {
  readonly id: string;
  readonly meetingId: string;
  readonly number: number;
  readonly approvedMeetingId: string | null;
};

type Client = Reads | Transaction;
const SELECT = {
  id: true,
  meetingId: true,
  number: true,
  state: true,
  publishedAt: true,
  approvedMeetingId: true,
} as const;
type Row = {
  readonly id: string;
  readonly meetingId: string;
  readonly number: number;
  readonly state: string;
  readonly publishedAt: Date | null;
  readonly approvedMeetingId: string | null;
};

/** What permission needs of minutes, or null. */
export async function minutesThing(client: Client, minutesId: string): Promise<KnownMinutes | null> {
  const row = await client.minutes.findUnique({ where: { id: minutesId }, select: SELECT });
  return row && known(client, row);
}

/** The same of minutes that are not begun: a draft of this meeting, which must exist. */
export async function unwrittenMinutes(client: Client, meetingId: string): Promise<MinutesThing> {
  const row = { id: '', meetingId, number: 0, state: 'draft', publishedAt: null, approvedMeetingId: null };
  return known(client, row);
}

async function known(client: Client, row: Row): Promise<KnownMinutes> {
  const { id, meetingId, number, state, publishedAt, approvedMeetingId } = row;
  const meeting = await client.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { bodyId: true, observers: { select: { personId: true } } },
  });
  return {
    ...{ id, meetingId, number, approvedMeetingId },
    bodyId: meeting.bodyId,
    state: state as MinutesState,
    published: publishedAt !== null,
    presidedId: await presidedAt(client, meetingId),
    approverId: approvedMeetingId && (await presidedAt(client, approvedMeetingId)),
    observerIds: meeting.observers.map(({ personId }) => personId),
  };
}

/** Who presides over a meeting, or presided at its end: as the attendance has the seat's holder on that day. */
export async function presidedAt(client: Client, meetingId: string): Promise<string | null> {
  const { presidingSeatId } = await client.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { presidingSeatId: true },
  });
  if (presidingSeatId === null) return null;
  const held = await client.attendance.findUnique({
    where: { meetingId_seatId: { meetingId, seatId: presidingSeatId } },
    select: { personId: true },
  });
  return held?.personId ?? null;
}
