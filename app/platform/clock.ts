/**
 * Two clocks. Business time is what meetings, notices and actions go by: the demonstration moves it
 * forward. Real time never moves: sessions, throttles and leases go by it.
 */
let offsetSeconds = 0;

export function realNow(): Date {
  return new Date();
}

export function businessNow(): Date {
  return new Date(Date.now() + offsetSeconds * 1000);
}

/** Seconds that business time is ahead of real time. */
export function clockOffset(): number {
  return offsetSeconds;
}

export function setClockOffset(seconds: number): void {
  offsetSeconds = seconds;
}
