import { type Attending, isListed, type ListedSeat, type OutcomeInput } from './outcome-input';
import type { Procedure } from './procedure';

/**
 * What a listed seat is in this ballot. `recused` would count but for its interest; `recused-away` would not have
 * counted anyhow (absent, gone, or on line where that does not count). `left` keeps a vote that it cast. `restricted` would
 * count but for a standing order on this item alone, `restricted-wholly` but for one on all business.
 */
export type Standing =
  | 'elector'
  | 'left'
  | 'vacant'
  | 'recused'
  | 'recused-away'
  | 'restricted'
  | 'restricted-wholly'
  | 'absent'
  | 'on-line';

/** The standing of every listed seat; where the present are only counted, each that may be an elector is one. */
export function standingsOf(input: OutcomeInput, procedure: Procedure): ReadonlyMap<string, Standing> {
  const seats = input.seats as readonly ListedSeat[];
  const present = procedure === 'meeting' && isListed(input.present) ? attendanceOf(input.present) : null;
  const barred = new Set(procedure !== 'written' && isListed(input.recused) ? input.recused : []);
  const restricted = new Map((input.restricted ?? []).map(({ seat, wholly }) => [seat, wholly]));
  return new Map(
    seats.map(({ seat, vacant }): [string, Standing] => {
      if (vacant) return [seat, 'vacant'];
      const attendance = present ? attendanceStanding(present.get(seat), input.rule.remote) : 'elector';
      const wholly = restricted.get(seat);
      if (wholly !== undefined && attendance === 'elector') {
        return [seat, wholly ? 'restricted-wholly' : 'restricted'];
      }
      if (!barred.has(seat)) return [seat, attendance];
      return [seat, attendance === 'elector' ? 'recused' : 'recused-away'];
    }),
  );
}

function attendanceOf(present: readonly Attending[]): ReadonlyMap<string, Attending> {
  return new Map(present.map((attending) => [attending.seat, attending]));
}

function attendanceStanding(attending: Attending | undefined, remoteCounts: boolean): Standing {
  if (!attending) return 'absent';
  if (attending.remote && !remoteCounts) return 'on-line';
  return attending.left ? 'left' : 'elector';
}
