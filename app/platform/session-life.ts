const HOUR_MS = 3_600_000;

/** A session ends twelve hours after sign-in, whatever is done in it: longer than any meeting day. */
export const SESSION_LIFE_MS = 12 * HOUR_MS;
/** And after two hours without a request. */
export const SESSION_IDLE_MS = 2 * HOUR_MS;
/** How stale `lastSeenAt` may be before a request writes it again. */
export const SESSION_TOUCH_MS = 5 * 60_000;
