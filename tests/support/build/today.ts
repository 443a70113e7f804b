/** The moment at which the tests' world stands: a Monday in November, 10:00 in London. */
export const NOW = new Date('2026-11-23T10:00:00Z');
export const TODAY = '2026-11-23';

/** So many minutes after NOW (before it, if negative). */
export function minutesLater(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}
