import { useState } from 'react';
import { useLive } from '~/realtime/use-live';
import type { VoteShown } from './vote-panel';

type Cast = { readonly of: VoteShown; readonly voted: number; readonly seats: ReadonlySet<string> };

/** The vote as it stands now: who voted fills in as it happens; anything else in the meeting reloads the page. */
export function useVoteLive(vote: VoteShown | null): VoteShown | null {
  const [cast, setCast] = useState<Cast>();
  useLive(vote ? `meeting:${vote.meetingId}` : null, vote?.meetingVersion ?? null, {
    onNews: ({ kind, facts }) => {
      const { ballotId, turnout, seats } = facts;
      if (kind !== 'Turnout' || !vote || ballotId !== vote.ballotId || typeof turnout !== 'number')
        return false;
      const fresh = Array.isArray(seats) ? seats : [];
      setCast((now) => ({
        of: vote,
        voted: turnout,
        seats: new Set([...(now?.of === vote ? now.seats : []), ...fresh]),
      }));
      return true;
    },
  });
  if (!vote || cast?.of !== vote) return vote;
  const own = vote.seats.find(({ you }) => you);
  return {
    ...vote,
    voted: cast.voted,
    mine: own && cast.seats.has(own.id) ? 'voted' : vote.mine,
    seats: vote.seats.map((seat) => (cast.seats.has(seat.id) ? { ...seat, state: 'voted' as const } : seat)),
  };
}
