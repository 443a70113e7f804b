import type { AttendanceRecord } from '~/domain/meeting/attendance';
import type { Happened } from '~/domain/minutes/item-facts';
import { itemAt, movementsOf } from '~/domain/minutes/movements';
import type { Instant } from '~/domain/shared/instant';
import { londonTime } from '~/platform/london';
import type { MinutedMeeting } from './minuted-meeting';

type Moved = { readonly personId: string; readonly at: Instant; readonly did: Happened['did'] };

/** Arrivals, departures, changes of the chair and pauses, each with the item in which it fell. */
export function minutedMoves({ meeting, events, nameOf }: MinutedMeeting) {
  const items = meeting.items.map(({ id, startedAt, closedAt }) => ({
    id,
    startedAt: startedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  }));
  return movesOf({ meeting, events }).map(({ personId, at, did }) => {
    const item = itemAt(items, at);
    const after = item !== null && item.closedAt !== null && item.closedAt <= at;
    return {
      itemId: item?.id ?? items[0]?.id ?? null,
      happened: { at: londonTime(at), who: nameOf(personId), did, after } satisfies Happened,
    };
  });
}

/** The same without names, in the order of time. */
export function movesOf({ meeting, events }: Pick<MinutedMeeting, 'meeting' | 'events'>): readonly Moved[] {
  const startedAt = meeting.startedAt?.toISOString();
  if (startedAt === undefined) return [];
  const records = events.flatMap(({ kind, at, subjectId, facts }) =>
    kind === 'AttendanceRecorded' && subjectId
      ? [{ personId: subjectId, record: factsOf(facts).mode as AttendanceRecord, at: at.toISOString() }]
      : [],
  );
  const others = events.flatMap(({ kind, at, facts }): Moved[] => {
    const moment = at.toISOString();
    if (kind === 'MeetingAdjourned') return [{ personId: '', at: moment, did: 'adjourned' }];
    if (kind === 'MeetingResumed') return [{ personId: '', at: moment, did: 'resumed' }];
    const seat = meeting.attendance.find(({ seatId }) => seatId === factsOf(facts).seatId);
    if (kind !== 'PresidingChanged' || !seat || at.getTime() <= Date.parse(startedAt)) return [];
    return [{ personId: seat.personId, at: moment, did: 'presided' }];
  });
  return [...movementsOf(records, startedAt), ...others].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function factsOf(text: string): { readonly [name: string]: unknown } {
  return JSON.parse(text) as { readonly [name: string]: unknown };
}
