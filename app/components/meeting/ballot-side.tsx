import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { BallotPanel } from '../ballot/ballot-panel';
import { CastingVotePanel } from '../ballot/casting-vote-panel';
import { TheCount } from '../ballot/the-count';
import { Panel } from '../ui/panel';

/** The ballot while it is open, the count once it is closed, and the casting vote where a tie waits for it. */
export function BallotSide({ inHand, to }: { inHand: RoomBallot; to: string }) {
  return (
    <>
      <BallotPanel room={inHand} to={to} />
      <CastingVotePanel room={inHand} to={to} />
      {inHand.ballot?.tally && inHand.ballot.method !== 'assent' ? (
        <Panel>
          <TheCount room={inHand} to={to} />
        </Panel>
      ) : null}
    </>
  );
}
