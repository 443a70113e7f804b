import type { HeldSeat } from '../permission/actor';
import { ok, type Result, refuse } from '../shared/result';

/** A seat as far as presiding goes. */
export type PresidingSeat = {
  readonly seatId: string;
  readonly role: HeldSeat['role'];
  readonly vacant: boolean;
  /** Here and counted as present, and not asked to leave by a ruling on the present item. */
  readonly present: boolean;
  /** Kept from voting on the present item by its holder's interest. */
  readonly barred: boolean;
};

export type PresidingRefusal = {
  readonly code: 'seat-not-found' | 'presider-not-here' | 'presider-barred';
};

/**
 * Whose seat presides without anybody choosing: the chair's, or else the first deputy's, if its holder is here and not
 * barred from the item; null when another member must be appointed (model article 12; LGA 1972 Sch 12 para 5).
 */
export function whoPresides(seats: readonly PresidingSeat[]): string | null {
  const able = seats.filter((seat) => mayPreside(seat));
  const chosen = able.find(({ role }) => role === 'chair') ?? able.find(({ role }) => role === 'deputy');
  return chosen?.seatId ?? null;
}

/**
 * Whose seat presides from now on: as before while its holder is still here, barred or not (who is barred has no casting
 * vote); otherwise as if nobody had chosen. Source: governance.md §0.5.
 */
export function stillPresides(seats: readonly PresidingSeat[], seatId: string | null): string | null {
  const before = seats.find((seat) => seat.seatId === seatId);
  return before?.present && !before.vacant ? before.seatId : whoPresides(seats);
}

/** Whether the seat's holder may take the chair. Refuses `seat-not-found`, `presider-not-here`, `presider-barred`. */
export function decidePresiding(
  seats: readonly PresidingSeat[],
  seatId: string,
): Result<PresidingSeat, PresidingRefusal> {
  const seat = seats.find((one) => one.seatId === seatId);
  if (!seat || seat.vacant) return refuse({ code: 'seat-not-found' });
  if (!seat.present) return refuse({ code: 'presider-not-here' });
  if (seat.barred) return refuse({ code: 'presider-barred' });
  return ok(seat);
}

function mayPreside({ vacant, present, barred }: PresidingSeat): boolean {
  return !vacant && present && !barred;
}
