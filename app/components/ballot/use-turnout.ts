import { useState } from 'react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { News } from '~/realtime/contract';

type Heard = { readonly ballotId: string; readonly turnout: number; readonly seats: readonly string[] };

/**
 * Follows the turnout of an open named ballot without a reload: give `onNews` to `useLive`, draw `ballot`. A vote that
 * somebody else recorded for this person, and all of a secret ballot, reload instead.
 */
export function useTurnout({ ballot, me }: Pick<RoomBallot, 'ballot' | 'me'>): {
  readonly ballot: BallotView | null;
  readonly onNews: (news: News) => boolean;
} {
  const [heard, setHeard] = useState<Heard | null>(null);
  const onNews = ({ kind, facts }: News) => {
    if (kind !== 'Turnout' || !ballot || ballot.method !== 'named' || facts.ballotId !== ballot.id)
      return false;
    const seats = Array.isArray(facts.seats) ? (facts.seats as readonly string[]) : [];
    if (me.seatId !== null && seats.includes(me.seatId)) return false;
    setHeard((before) => ({
      ballotId: ballot.id,
      turnout: Number(facts.turnout),
      seats: [...(before?.ballotId === ballot.id ? before.seats : []), ...seats],
    }));
    return true;
  };
  return { ballot: ballot && merged(ballot, heard), onNews };
}

function merged(ballot: BallotView, heard: Heard | null): BallotView {
  if (heard?.ballotId !== ballot.id || ballot.state !== 'open') return ballot;
  const seats = ballot.seats.map((seat) =>
    heard.seats.includes(seat.seatId) ? { ...seat, voted: true } : seat,
  );
  return { ...ballot, seats, turnout: Math.max(ballot.turnout, heard.turnout) };
}
