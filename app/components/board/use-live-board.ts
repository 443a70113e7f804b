import { useMemo, useState } from 'react';
import type { BoardPage } from '~/domain/paper/board';
import type { Readers } from '~/realtime/contract';
import { useLive } from '~/realtime/use-live';
import { useShowHere } from '../layout/here';
import { useAnnounced } from './use-announced';

/**
 * The board as it stands now: turnout changes in place, a moved card reloads the board and is announced. Facts are
 * dropped when the board comes anew, because it then carries them.
 */
export function useLiveBoard(page: BoardPage): {
  readonly page: BoardPage;
  readonly said: string;
  readonly readers: Readers;
} {
  const [turnouts, setTurnouts] = useState<{
    readonly of: BoardPage;
    readonly votes: ReadonlyMap<string, number>;
  }>({
    of: page,
    votes: new Map(),
  });
  const { said, say } = useAnnounced();
  const live = useLive('board', page.version, {
    onNews: ({ kind, facts }) => {
      if (kind === 'PaperMoved') say(moveWords(facts));
      const { ballotId, turnout } = facts;
      if (kind !== 'VoteCast' || typeof ballotId !== 'string' || typeof turnout !== 'number') return false;
      setTurnouts((now) => ({
        of: page,
        votes: new Map([...(now.of === page ? now.votes : []), [ballotId, turnout]]),
      }));
      // Whether the reader's own vote was among them is not told here.
      return page.meeting?.vote?.ballotId !== ballotId || !page.meeting.vote.youMayVote;
    },
  });
  useShowHere(live.people);
  const votes = turnouts.of === page ? turnouts.votes : undefined;
  const shown = useMemo(() => (votes ? withTurnout(page, votes) : page), [page, votes]);
  return { page: shown, said, readers: live.readers };
}

function withTurnout(page: BoardPage, votes: ReadonlyMap<string, number>): BoardPage {
  const cards = page.cards.map((card) => {
    const voted = card.vote && votes.get(card.vote.ballotId);
    if (!card.vote || voted === undefined || voted === null) return card;
    const missing = card.vote.electors - voted;
    const waiting = card.waiting.kind === 'votes' ? { ...card.waiting, missing } : card.waiting;
    return { ...card, waiting, vote: { ...card.vote, voted } };
  });
  const open = page.meeting?.vote;
  const voted = open && votes.get(open.ballotId);
  const meeting =
    page.meeting && open && voted !== undefined
      ? { ...page.meeting, vote: { ...open, voted: voted ?? open.voted } }
      : page.meeting;
  return { ...page, cards, meeting };
}

function moveWords(facts: { readonly [name: string]: unknown }): string {
  const { ref, from, to } = facts;
  return to ? `${ref} has moved from ${from} to ${to}.` : `${ref} has left the board.`;
}
