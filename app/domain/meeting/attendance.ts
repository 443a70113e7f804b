import type { Instant } from '../shared/instant';
import { ok, type Result, refuse } from '../shared/result';

export const ATTENDANCE_MODES = ['expected', 'in-room', 'on-line', 'apologies', 'absent'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** A seat's attendance. `leftAt` is set while its holder is away and cleared on return. */
export type Attendance = {
  readonly mode: AttendanceMode;
  readonly arrivedAt: Instant | null;
  readonly leftAt: Instant | null;
};

/** What is recorded of a member: how he or she attends, or that he or she left or came back. */
export const ATTENDANCE_RECORDS = [...ATTENDANCE_MODES, 'left', 'returned'] as const;
export type AttendanceRecord = (typeof ATTENDANCE_RECORDS)[number];

export type AttendanceRefusal = { readonly code: 'not-held-on-line' | 'took-part' | 'never-came' };

type AttendanceFacts = {
  readonly at: Instant;
  readonly onlineAllowed: boolean;
  /** Whether the seat was in the electorate of a ballot of this meeting. */
  readonly tookPart: boolean;
};

/** Here now, in the room or on line. */
export function isHere({ mode, leftAt }: Attendance): boolean {
  return (mode === 'in-room' || mode === 'on-line') && leftAt === null;
}

/** Here now and counted as present: on line only where the body's card lets it (governance.md §1, remote). */
export function countsAsPresent(attendance: Attendance, remoteCounts: boolean): boolean {
  return isHere(attendance) && (attendance.mode === 'in-room' || remoteCounts);
}

/**
 * The attendance after one more record. Coming back is recorded as `returned` or by the way of attending; who was in
 * an electorate has been here, so only leaving can be recorded. Refuses `not-held-on-line`, `took-part`, `never-came`.
 */
export function decideAttendance(
  now: Attendance,
  record: AttendanceRecord,
  { at, onlineAllowed, tookPart }: AttendanceFacts,
): Result<Attendance, AttendanceRefusal> {
  switch (record) {
    case 'in-room':
    case 'on-line':
      if (record === 'on-line' && !onlineAllowed) return refuse({ code: 'not-held-on-line' });
      return ok({ mode: record, arrivedAt: now.arrivedAt ?? at, leftAt: null });
    case 'expected':
    case 'apologies':
    case 'absent':
      if (tookPart) return refuse({ code: 'took-part' });
      return ok({ mode: record, arrivedAt: null, leftAt: null });
    case 'left':
      if (now.arrivedAt === null) return refuse({ code: 'never-came' });
      return ok({ ...now, leftAt: now.leftAt ?? at });
    case 'returned':
      if (now.arrivedAt === null) return refuse({ code: 'never-came' });
      return ok({ ...now, leftAt: null });
  }
}
