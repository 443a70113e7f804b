import type { AttendanceRecord } from '../meeting/attendance';
import { compareInstants, type Instant } from '../shared/instant';

/** One record of a seat's attendance, in the order in which they were made. */
export type AttendanceNoted = {
  readonly personId: string;
  readonly record: AttendanceRecord;
  readonly at: Instant;
};
export type Movement = {
  readonly personId: string;
  readonly at: Instant;
  readonly did: 'arrived' | 'joined-on-line' | 'left' | 'returned';
};

/**
 * Who came and went while the meeting sat, from the records of attendance: what was recorded before it started is who was
 * there, and the same again is no movement. Source: governance.md §3.4 and §8 (names present, times left and returned).
 */
export function movementsOf(records: readonly AttendanceNoted[], startedAt: Instant): readonly Movement[] {
  const here = new Map<string, 'here' | 'left'>();
  const movements: Movement[] = [];
  for (const { personId, record, at } of records) {
    const before = here.get(personId);
    const did = movementOf(before, record);
    if (record === 'left') here.set(personId, 'left');
    else if (record === 'in-room' || record === 'on-line' || record === 'returned')
      here.set(personId, 'here');
    else here.delete(personId);
    if (did && compareInstants(at, startedAt) > 0) movements.push({ personId, at, did });
  }
  return movements;
}

function movementOf(before: 'here' | 'left' | undefined, record: AttendanceRecord): Movement['did'] | null {
  switch (record) {
    case 'left':
      return before === 'here' ? 'left' : null;
    case 'returned':
      return before === 'left' ? 'returned' : null;
    case 'in-room':
    case 'on-line':
      if (before === 'here') return null;
      if (before === 'left') return 'returned';
      return record === 'on-line' ? 'joined-on-line' : 'arrived';
    case 'expected':
    case 'apologies':
    case 'absent':
      return null;
  }
}

/** In which of the items a moment falls: the one begun last before it; null before the first. */
export function itemAt<T extends { readonly startedAt: Instant | null }>(
  items: readonly T[],
  at: Instant,
): T | null {
  let found: { readonly item: T; readonly startedAt: Instant } | null = null;
  for (const item of items) {
    const { startedAt } = item;
    if (startedAt === null || compareInstants(startedAt, at) > 0) continue;
    if (!found || compareInstants(startedAt, found.startedAt) >= 0) found = { item, startedAt };
  }
  return found?.item ?? null;
}
