import { useState } from 'react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { Dock } from '../layout/dock';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Panel } from '../ui/panel';
import { hasVote } from './has-vote';
import { YourVote } from './your-vote';

type BallotPanelProps = { room: RoomBallot; to: string };

/** "Your vote" beside the table, on a wide screen. Keep it mounted: it says of a vote that it came too late. */
export function BallotPanel({ room, to }: BallotPanelProps) {
  const [late, setLate] = useState<Reply>();
  if (!hasVote(room) && !late) return null;
  return (
    <Panel label="Your vote" className="hidden p-4 xl:block">
      {hasVote(room) ? (
        <YourVote room={room} to={to} layout="column" onRefused={setLate} />
      ) : (
        <FormProblem reply={late} />
      )}
    </Panel>
  );
}

/** The same, sticky at the foot of a tablet or a phone. */
export function BallotDock({ room, to }: BallotPanelProps) {
  const [late, setLate] = useState<Reply>();
  if (!hasVote(room) && !late) return null;
  return (
    <Dock label="Your vote" className="xl:hidden">
      {hasVote(room) ? (
        <YourVote room={room} to={to} layout="row" id="dock-choice" onRefused={setLate} />
      ) : (
        <FormProblem reply={late} />
      )}
    </Dock>
  );
}
