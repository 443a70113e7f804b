const MINUTE = 60_000;

/** "2 days 6 h", "6 h 56 min", "12 min": how long it is to an instant; "now" when it has come. */
export function timeLeft(from: string, until: string): string {
  const minutes = Math.floor((Date.parse(until) - Date.parse(from)) / MINUTE);
  if (minutes <= 0) return 'now';
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return `${days}\u00a0${days === 1 ? 'day' : 'days'}${hours > 0 ? ` ${hours}\u00a0h` : ''}`;
  if (hours > 0) return `${hours}\u00a0h${rest > 0 ? ` ${rest}\u00a0min` : ''}`;
  return `${rest}\u00a0min`;
}
