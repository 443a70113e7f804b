import { timeWords } from '~/content/dates';
import type { BallotSeat, BallotView } from '~/domain/ballot/ballot-view';
import type { SeatShown, SeatStanding } from '~/domain/meeting/seats-shown';
import type { Seat } from '../table/seat';

/** The seats as the table draws them: who is here, and of the ballot in hand who has voted, and once closed how. */
export function seatsAtTable(seats: readonly SeatShown[], ballot: BallotView | null): readonly Seat[] {
  const votes = ballot && ballot.method !== 'assent' ? ballot : null;
  return seats.map((seat) => {
    const elector = votes?.seats.find(({ seatId }) => seatId === seat.id);
    const shown = votes && elector ? voting(seat, elector, votes) : attending(seat, votes?.state === 'open');
    return { id: seat.id, name: seat.name, chair: seat.presides, you: seat.you, ...shown };
  });
}

type Shown = Pick<Seat, 'state' | 'word'>;

function voting(seat: SeatShown, elector: BallotSeat, { state, method }: BallotView): Shown {
  if (state === 'open') {
    if (elector.voted) return { state: 'voted', word: votedWord(seat) };
    return seat.standing === 'left' ? attending(seat, true) : { state: 'present' };
  }
  if (!elector.voted) return { state: 'present', word: 'Did not vote' };
  if (method === 'secret' || elector.choice === null) return { state: 'voted' };
  return { state: elector.choice === 'abstain' ? 'abstained' : elector.choice };
}

function votedWord({ standing, since }: SeatShown): string | undefined {
  if (standing === 'left' && since) return `Voted, left ${timeWords(since)}`;
  return standing === 'on-line' ? 'Voted, on line' : undefined;
}

const HERE: { readonly [S in SeatStanding]?: string } = {
  'in-room': 'In the room',
  'on-line': 'On line',
  'not-counted': 'On line, not counted',
};

function attending({ standing, since }: SeatShown, votingNow: boolean): Shown {
  switch (standing) {
    case 'vacant':
    case 'recused':
    case 'restricted':
    case 'apologies':
      return { state: standing };
    case 'absent':
      return { state: 'apologies', word: 'Absent' };
    case 'expected':
      return { state: 'apologies', word: 'Not here yet' };
    case 'left':
      return { state: 'apologies', word: since ? `Left ${timeWords(since)}` : 'Left' };
    case 'in-room':
    case 'on-line':
      return { state: 'present', word: votingNow ? 'Waits for the next vote' : HERE[standing] };
    case 'not-counted':
      return { state: 'present', word: HERE[standing] };
  }
}
