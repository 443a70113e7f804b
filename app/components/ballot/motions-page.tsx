import { Link } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { useLive } from '~/realtime/use-live';
import type { Reply } from '../ui/form-problem';
import { BallotHead } from './ballot-head';
import { ItemMotions } from './item-motions';

/** The motions of one item as a page of its own. */
export function MotionsPage({ room, reply }: { room: RoomBallot; reply: Reply | undefined }) {
  useLive(`meeting:${room.meeting.id}`, room.meeting.version);
  const { ballot } = room;
  const inHand = ballot && ballot.state !== 'declared' ? ballot : null;
  return (
    <main id="main" className="max-w-[760px] space-y-6 px-4 py-4 md:px-6">
      <BallotHead room={{ ...room, ballot: null }} />
      {inHand ? (
        <p>
          <Link to={`/ballots/${inHand.id}`} className="btn">
            {inHand.state === 'open' ? 'Go to the open vote' : 'Go to the vote that is not declared'}
          </Link>
        </p>
      ) : null}
      <ItemMotions room={room} to={`/items/${room.item.id}/motions`} reply={reply} />
    </main>
  );
}
