import type { SeatShown } from '~/domain/meeting/meeting-view';
import type { Seat } from '../table/seat';

/** The seats before the meeting: who is expected, who has sent apologies. */
export function seatsBefore(seats: readonly SeatShown[]): readonly Seat[] {
  return seats.map(({ id, name, presides, you, standing }) => ({
    id,
    name,
    chair: presides,
    you,
    ...shown(standing),
  }));
}

function shown(standing: SeatShown['standing']): Pick<Seat, 'state' | 'word'> {
  switch (standing) {
    case 'vacant':
      return { state: 'vacant', word: 'Vacant' };
    case 'apologies':
      return { state: 'apologies', word: 'Apologies' };
    case 'absent':
      return { state: 'apologies', word: 'Absent' };
    case 'in-room':
      return { state: 'present', word: 'In the room' };
    case 'on-line':
    case 'not-counted':
      return { state: 'present', word: 'On line' };
    case 'expected':
    case 'recused':
    case 'left':
      return { state: 'present', word: 'Coming' };
  }
}
