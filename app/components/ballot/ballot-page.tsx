import { Link } from '@remix-run/react';
import { useState } from 'react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { useLive } from '~/realtime/use-live';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Panel } from '../ui/panel';
import { BallotHead } from './ballot-head';
import { turnoutWords } from './ballot-words';
import { CastingBanner } from './casting-vote-panel';
import { ContestPanel } from './contest-panel';
import { DeclarePanel } from './declare-panel';
import { hasVote } from './has-vote';
import { HowThisIsDecided } from './how-this-is-decided';
import { type CheckedChoice, CheckSecretVote } from './secret-vote';
import { TheCount } from './the-count';
import { useTurnout } from './use-turnout';
import { YourVote } from './your-vote';

type BallotPageProps = { room: RoomBallot; answer: Reply | CheckedChoice | undefined };

/** One ballot as a page of its own: the vote itself, whatever the browser can do. */
export function BallotPage({ room: loaded, answer }: BallotPageProps) {
  const [late, setLate] = useState<Reply>();
  const { ballot, onNews } = useTurnout(loaded);
  useLive(`meeting:${loaded.meeting.id}`, loaded.meeting.version, { onNews });
  if (!ballot) return null;
  const room = { ...loaded, ballot };
  const to = `/ballots/${ballot.id}`;
  const checked = answer && 'checking' in answer ? answer : undefined;
  const reply = answer && 'intent' in answer ? answer : undefined;
  const conducts = room.acts.close || room.acts.castingVote || room.acts.declare || room.acts.setAside;
  return (
    <main id="main" className="max-w-[760px] space-y-6 px-4 py-4 md:px-6">
      <CastingBanner room={room} />
      {hasVote(room) || reply?.intent === 'contest' ? null : <FormProblem reply={reply ?? late} />}
      <BallotHead room={room} />
      {checked && ballot.state === 'open' ? (
        <CheckSecretVote ballotId={ballot.id} choice={checked.checking} to={checked.to} />
      ) : hasVote(room) ? (
        <Panel label="Your vote">
          <YourVote room={room} to={to} layout="column" reply={reply} onRefused={setLate} />
        </Panel>
      ) : null}
      {ballot.state === 'open' && ballot.method !== 'assent' ? (
        <p className="text-ink-2" aria-live="polite">
          {turnoutWords(ballot)}.
        </p>
      ) : null}
      <TheCount room={room} />
      <DeclarePanel room={{ ...room, acts: { ...room.acts, declare: false } }} to={to} />
      <ContestPanel room={room} to={to} reply={reply} />
      <HowThisIsDecided room={room} />
      {conducts ? (
        <p>
          <Link to={`${to}/conduct`} className="btn">
            Conduct the vote
          </Link>
        </p>
      ) : null}
    </main>
  );
}
