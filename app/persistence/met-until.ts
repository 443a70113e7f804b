import { londonDate } from '~/platform/london';

/** The last day on which a meeting that has begun could do anything: that of its end, or today while it sits. */
export function metUntil(
  { startedAt, endedAt, state }: { startedAt: Date | null; endedAt: Date | null; state: string },
  now: Date,
): string {
  const sits = state === 'in-session' || state === 'adjourned';
  return londonDate((endedAt ?? (sits || !startedAt ? now : startedAt)).toISOString());
}
