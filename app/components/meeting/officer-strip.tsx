import { Form } from '@remix-run/react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { OfficerBallotControls } from '../ballot/ballot-controls';
import { hasVote } from '../ballot/has-vote';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { Gavel } from '../ui/icons';
import { LinkButton } from '../ui/link-button';
import { ItemControls } from './item-controls';
import { NextStep } from './next-step';
import { VoteClock } from './vote-clock';

type OfficerStripProps = { room: MeetingRoom; ballot: BallotView | null; to: string };
const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The officer's controls on the cloth of the minute book: drawn for the governance officer alone. */
export function OfficerStrip({ room, ballot, to }: OfficerStripProps) {
  const at = `/meetings/${room.head.id}`;
  // Somebody who is officer and member has the ballot at the foot of a small screen.
  const sticky = room.ballot && hasVote(room.ballot) ? 'xl:sticky' : 'md:sticky';
  const pending = ballot && ballot.state !== 'declared' ? ballot : null;
  const ballotRoom: RoomBallot | null = room.ballot;
  return (
    <section
      id="officer"
      aria-label="Officer’s controls"
      data-vote={pending ? '' : undefined}
      className={`officer-strip no-print bottom-0 z-20 flex flex-wrap items-center gap-2.5 bg-cloth px-4 py-4 text-on-cloth shadow-dock md:max-h-[70dvh] md:overflow-y-auto md:px-6 ${sticky}`}
    >
      <div className="mr-1 whitespace-nowrap max-md:w-full">
        <p className="flex items-center gap-2 leading-6 font-semibold">
          <Gavel {...ICON} />
          Officer’s controls
        </p>
        <p className="text-sm text-on-cloth-2">Only the officer sees this</p>
      </div>
      <LinkButton to={`${at}/attendance`} variant="cloth">
        Attendance
      </LinkButton>
      <LinkButton to={`${at}/interests`} variant="cloth">
        Interests
      </LinkButton>
      {room.minute ? (
        <a href={`#minute-${room.minute.itemId}`} className={buttonClass('cloth')}>
          Minute
        </a>
      ) : null}
      <LinkButton to={`${at}/wall`} variant="cloth">
        Wall
      </LinkButton>
      {pending?.state === 'open' ? <VoteClock since={pending.opened.at} now={room.now} /> : null}
      <span className="acts flex flex-wrap items-center gap-2.5 md:ml-auto">
        {ballotRoom && pending ? <OfficerBallotControls room={ballotRoom} to={to} /> : null}
        {pending ? null : <ItemControls room={room} look="cloth" />}
        {ballotRoom ? <NextStep room={ballotRoom} look="cloth" to={to} /> : null}
        {room.head.state === 'adjourned' ? (
          <Form method="post" action={`${at}?index`}>
            <input type="hidden" name="intent" value="resume" />
            <Button variant="cloth-solid">Resume the meeting</Button>
          </Form>
        ) : null}
      </span>
    </section>
  );
}
