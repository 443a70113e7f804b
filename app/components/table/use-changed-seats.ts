import { useRef } from 'react';
import type { Seat, SeatState } from './seat';

/** Seats whose state is not what it was when the page was drawn: only these move. */
export function useChangedSeats(seats: readonly Seat[]): ReadonlySet<string> {
  const first = useRef<ReadonlyMap<string, SeatState>>();
  first.current ??= new Map(seats.map((seat) => [seat.id, seat.state]));
  const atFirst = first.current;
  return new Set(seats.filter((seat) => atFirst.get(seat.id) !== seat.state).map((seat) => seat.id));
}
