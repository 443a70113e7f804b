import type { Instant } from '../shared/instant';

export type AgendaTimes = {
  /** When each item is planned to begin, in order. */
  readonly begins: readonly Instant[];
  /** Planned, of all items. */
  readonly minutes: number;
  /** When the last item would end. */
  readonly ends: Instant;
  /** Minutes by which the items run past the end of the meeting; 0 when they fit. */
  readonly over: number;
};

const MINUTE = 60_000;

/** The clock times of an agenda: its planned minutes summed from the start of the meeting. */
export function agendaTimes({
  startsAt,
  endsAt,
  minutes,
}: {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly minutes: readonly number[];
}): AgendaTimes {
  const start = Date.parse(startsAt);
  const at = (passed: number): Instant => new Date(start + passed * MINUTE).toISOString();
  let passed = 0;
  const begins = minutes.map((each) => {
    const begin = at(passed);
    passed += each;
    return begin;
  });
  const over = Math.max(0, passed - (Date.parse(endsAt) - start) / MINUTE);
  return { begins, minutes: passed, ends: at(passed), over };
}
