const FRESH_SECONDS = 600;

/** Whether a session that began so many seconds of real time ago is new enough to agree by. Source: governance.md §13. */
export function isFreshSignIn(secondsAgo: number): boolean {
  return secondsAgo < FRESH_SECONDS;
}
