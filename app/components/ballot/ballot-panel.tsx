import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { Dock } from '../layout/dock';
import { Panel } from '../ui/panel';
import { YourVote } from './your-vote';

type BallotPanelProps = { room: RoomBallot; to: string };

/** "Your vote" beside the table, on a wide screen. */
export function BallotPanel({ room, to }: BallotPanelProps) {
  if (!hasVote(room)) return null;
  return (
    <Panel label="Your vote" className="hidden p-4 xl:block">
      <YourVote room={room} to={to} layout="column" />
    </Panel>
  );
}

/** The same, sticky at the foot of a tablet or a phone. */
export function BallotDock({ room, to }: BallotPanelProps) {
  if (!hasVote(room)) return null;
  return (
    <Dock label="Your vote" className="xl:hidden">
      <YourVote room={room} to={to} layout="row" id="dock-choice" />
    </Dock>
  );
}

/** Whether there is anything to say to this person of an open ballot. */
export function hasVote({ ballot, me }: RoomBallot): boolean {
  return ballot?.state === 'open' && me.standing !== 'no-seat';
}
