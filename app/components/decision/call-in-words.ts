const MINUTE = 60_000;
const DAY = 24 * 60;

/** "4 days 6 h 56 min", from now to an instant; never below a minute while there is any time left. */
export function leftWords(until: string, now: string): string {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / MINUTE));
  const [days, hours, rest] = [Math.floor(minutes / DAY), Math.floor((minutes % DAY) / 60), minutes % 60];
  const parts = [
    days > 0 ? `${days}\u00a0${days === 1 ? 'day' : 'days'}` : '',
    hours > 0 ? `${hours}\u00a0h` : '',
    `${rest}\u00a0min`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** An exclusive end falls on the day before: midnight after 23 December is said as 23 December. */
export function lastMoment(closesAt: string): string {
  return new Date(Date.parse(closesAt) - 1).toISOString();
}
