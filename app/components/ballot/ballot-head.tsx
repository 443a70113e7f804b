import { Link } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { Chip } from '../ui/chip';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';
import { TimeText } from '../ui/time-text';
import { METHOD_WORDS } from './ballot-words';
import { MotionWording, WordingChange } from './motion-wording';

/** Which item of which meeting this is about, and the wording that is voted on. */
export function BallotHead({ room }: { room: RoomBallot }) {
  const { ballot, meeting, item, paper, wordingHidden } = room;
  return (
    <header>
      <p>
        <Link to={`/meetings/${meeting.id}`} className="inline-flex min-h-11 items-center">
          Back to the meeting
        </Link>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
        <span>
          {meeting.body}, item {item.number}
        </span>
        {paper ? <Reference className="font-semibold text-ink">{paper.ref}</Reference> : null}
        {ballot?.state === 'open' ? (
          ballot.method === 'assent' ? (
            <Chip tone="info">Is it agreed?</Chip>
          ) : (
            <StatusChip status="vote-open" />
          )
        ) : null}
        {ballot?.closed ? (
          ballot.method === 'assent' ? (
            <Chip tone="line">Question closed</Chip>
          ) : (
            <StatusChip status="vote-closed" />
          )
        ) : null}
        {ballot ? <span>{METHOD_WORDS[ballot.method]}</span> : null}
      </p>
      <h1 className="serif-display mt-1 text-2xl md:text-3xl">{paper?.title ?? item.title}</h1>
      {ballot ? (
        <div className="mt-1.5">
          <MotionWording wording={ballot.wording} hidden={wordingHidden} lead="The motion:" />
        </div>
      ) : null}
      {ballot?.replaces ? (
        <div className="mt-3 border-l-4 border-rule pl-3">
          <p className="text-ink-2">
            {ballot.replaces.ballotId === null
              ? ballot.replaces.reason
              : `It replaces a vote that was set aside: ${ballot.replaces.reason}`}
          </p>
          <OtherBallot id={ballot.replaces.ballotId}>The vote that was set aside</OtherBallot>
          <WordingChange parts={ballot.replaces.change} />
        </div>
      ) : null}
      {ballot?.setAside ? (
        <>
          <p className="mt-3 font-semibold">
            Set aside at <TimeText at={ballot.setAside.at} />: {ballot.setAside.reason}
          </p>
          <OtherBallot id={ballot.followedById}>The vote that followed it</OtherBallot>
        </>
      ) : null}
    </header>
  );
}

function OtherBallot({ id, children }: { id: string | null; children: string }) {
  if (id === null) return null;
  return (
    <p>
      <Link to={`/ballots/${id}`} className="inline-flex min-h-11 items-center">
        {children}
      </Link>
    </p>
  );
}
