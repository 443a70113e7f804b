import type { MeetingState } from '~/domain/permission/meeting-table';
import { newId } from '~/platform/ids';
import type { BuiltBody } from './a-body';
import { minutesLater, NOW } from './today';
import { write } from './write';

type ItemWish = {
  /** Its place in the list, unless told otherwise. */
  readonly number?: number;
  readonly suffix?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly state?: 'to-come' | 'current' | 'done';
  readonly paperId?: string;
  readonly stageId?: string;
  readonly versionNumber?: number;
};

type MeetingWish = {
  readonly state?: MeetingState;
  readonly items?: readonly ItemWish[];
  /** By seat, from the chair on; who is not named is in the room (expected, while the meeting is scheduled). */
  readonly modes?: readonly ('expected' | 'in-room' | 'on-line' | 'apologies' | 'absent')[];
  readonly onlineAllowed?: boolean;
  readonly startsAt?: Date;
};

export type BuiltMeeting = { readonly id: string; readonly itemIds: readonly string[] };

/**
 * A meeting of the body with its agenda and attendance, the chair presiding:
 * `await aMeeting(board, { state: 'in-session', items: [{ state: 'current' }] })`.
 */
export async function aMeeting(body: BuiltBody, wish: MeetingWish = {}): Promise<BuiltMeeting> {
  const { state = 'in-session', items = [{ state: 'current' }], onlineAllowed = true } = wish;
  const startsAt = wish.startsAt ?? minutesLater(-30);
  const begun = state !== 'scheduled';
  const id = newId();
  const itemIds = items.map(() => newId());
  const current = items.findIndex((item) => item.state === 'current');
  await write(async (tx) => {
    await tx.meeting.create({
      data: {
        id,
        bodyId: body.id,
        title: 'Ordinary meeting',
        startsAt,
        endsAt: new Date(startsAt.getTime() + 2 * 60 * 60_000),
        place: 'Committee room 1',
        onlineAllowed,
        state,
        presidingSeatId: body.seats[0]?.id ?? null,
        currentItemId: itemIds[current] ?? null,
        startedAt: begun ? startsAt : null,
        endedAt: state === 'ended' ? NOW : null,
        createdById: body.officer.personId,
        createdAt: minutesLater(-60 * 24 * 14),
      },
    });
    const agenda = items.map((item, index) => {
      const { title = `Item ${index + 1}`, kind = 'decision', state: itemState = 'to-come' } = item;
      return {
        id: itemIds[index] ?? '',
        meetingId: id,
        number: item.number ?? index + 1,
        suffix: item.suffix ?? '',
        title,
        kind,
        state: itemState,
        paperId: item.paperId ?? null,
        stageId: item.stageId ?? null,
        versionNumber: item.versionNumber ?? null,
        startedAt: itemState === 'to-come' ? null : startsAt,
        closedAt: itemState === 'done' ? startsAt : null,
      };
    });
    if (agenda.length > 0) await tx.agendaItem.createMany({ data: agenda });
    const attendance = body.seats.flatMap(({ id: seatId, personId }, index) => {
      if (!personId) return [];
      const mode = wish.modes?.[index] ?? (begun ? 'in-room' : 'expected');
      const here = mode === 'in-room' || mode === 'on-line';
      return [{ id: newId(), meetingId: id, seatId, personId, mode, arrivedAt: here ? startsAt : null }];
    });
    await tx.attendance.createMany({ data: attendance });
  });
  return { id, itemIds };
}
