import type { CalendarDate } from '../shared/calendar';
import type { StageAge } from './stage-target';
import type { Waiting } from './waiting';

export type CardStatus = 'late' | 'risk' | 'track' | 'done' | null;

type Facts = {
  readonly waiting: Waiting;
  readonly age: StageAge;
  readonly today: CalendarDate;
  /** In implementation: when the last open action is due. */
  readonly lastDueOn: CalendarDate | null;
};

/**
 * The sign on a paper's card: none while a vote on it is open; late past its target, at risk in the last tenth of its days unless a meeting already
 * has it, and in implementation by its actions. Most papers carry none.
 */
export function cardStatus({ waiting, age, today, lastDueOn }: Facts): CardStatus {
  if (waiting.kind === 'implementation') {
    if (waiting.closed === waiting.actions && waiting.openConditions === 0) return 'done';
    if (lastDueOn !== null && lastDueOn < today) return 'late';
    return 'track';
  }
  if (waiting.kind === 'votes') return null;
  if (age.over > 0) return 'late';
  const nearEnd = age.of !== null && age.day * 10 >= age.of * 9;
  return nearEnd && !hasMeeting(waiting) ? 'risk' : null;
}

function hasMeeting({ kind }: Waiting): boolean {
  return ['votes', 'declaration', 'item-now', 'item-today', 'meeting', 'record', 'call-in'].includes(kind);
}

/** The middle of the days that papers took, the lower of the two middle ones; null where none has been there. */
export function medianDays(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
