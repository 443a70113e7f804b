import { Link } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { useLive } from '~/realtime/use-live';
import { FormProblem, type Reply } from '../ui/form-problem';
import { ChairBallotControls } from './ballot-controls';
import { BallotHead } from './ballot-head';
import { turnoutWords } from './ballot-words';
import { CastingBanner, CastingVotePanel } from './casting-vote-panel';
import { DeclarePanel } from './declare-panel';
import { InstructionNote } from './instruction';
import { TheCount } from './the-count';
import { useTurnout } from './use-turnout';
import { VotedOnScreen } from './voted-on-screen';

/** The chair's and the officer's acts on one ballot, as a page of its own. */
export function ConductPage({ room: loaded, reply }: { room: RoomBallot; reply: Reply | undefined }) {
  const { ballot, onNews } = useTurnout(loaded);
  useLive(`meeting:${loaded.meeting.id}`, loaded.meeting.version, { onNews });
  if (!ballot) return null;
  const room = { ...loaded, ballot };
  const to = `/ballots/${ballot.id}/conduct`;
  return (
    <main id="main" className="max-w-[760px] space-y-6 px-4 py-4 md:px-6">
      <CastingBanner room={room} />
      <FormProblem reply={reply} intent="close" />
      <FormProblem reply={reply} intent="last-votes" />
      <VotedOnScreen ballot={ballot} reply={reply} acts={room.acts} to={to} />
      <BallotHead room={room} />
      {ballot.state === 'open' && ballot.method !== 'assent' ? (
        <p className="text-ink-2" aria-live="polite">
          {turnoutWords(ballot)}.
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        <ChairBallotControls room={room} to={to} reply={reply} />
      </div>
      {room.acts.close || room.acts.callLastVotes ? <InstructionNote acts={room.acts} /> : null}
      <CastingVotePanel room={room} to={to} reply={reply} />
      <TheCount room={room} />
      <DeclarePanel room={room} to={to} reply={reply} />
      {ballot.state === 'set-aside' || ballot.state === 'declared' ? (
        <p>
          <Link to={`/items/${room.item.id}/motions`} className="btn">
            Motions of this item
          </Link>
        </p>
      ) : null}
    </main>
  );
}
