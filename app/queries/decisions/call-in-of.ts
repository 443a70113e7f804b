import type { CallInWindow } from '~/domain/decision/call-in-shown';
import { callIn } from '~/domain/notice/call-in';
import { takeDays } from '~/domain/notice/day-sum';
import { dateOfDay, dayNumber } from '~/domain/shared/calendar';
import { type Closures, calendarOf } from '~/persistence/closures';
import { londonDate } from '~/platform/london';

const PUBLISH_WITHIN = 2;

type Published = {
  readonly publishedAt: Date;
  readonly callInClosesAt: Date | null;
  readonly effectiveOn: string | null;
  /** Of the window, by the card of the day on which it was published. */
  readonly days: number;
  readonly body: Closures;
};

/** The window of a published executive decision with the days that were counted and those that were not. */
export function callInOf(
  { publishedAt, callInClosesAt, effectiveOn, days, body }: Published,
  now: Date,
): CallInWindow {
  const calendar = calendarOf(body);
  const window = callIn({
    publishedOn: londonDate(publishedAt.toISOString()),
    days,
    calendar,
  });
  const today = londonDate(now.toISOString());
  const stateOf = (on: string) => (on < today ? 'past' : on === today ? 'today' : 'to-come');
  return {
    days: window.ok ? window.value.counted.map((on) => ({ on, state: stateOf(on) })) : [],
    skipped: window.ok ? window.value.skipped : [],
    closesAt: callInClosesAt?.toISOString() ?? null,
    effectiveOn,
    ended: callInClosesAt !== null && callInClosesAt <= now,
    knownTo: calendar.to,
  };
}

/** The last working day on which an executive decision is published in time; null beyond the holiday data. */
export function publishBy(decidedAt: Date, body: Closures): string | null {
  const first = dayNumber(londonDate(decidedAt.toISOString())) + 1;
  const taken = takeDays(first, {
    needs: PUBLISH_WITHIN,
    step: 1,
    rule: { basis: 'working', calendar: calendarOf(body) },
  });
  return taken.ok ? dateOfDay(taken.value.reached) : null;
}
