import { Form, Link } from '@remix-run/react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { ChairBallotControls } from '../ballot/ballot-controls';
import { SidePanel } from '../layout/side-panel';
import { Button } from '../ui/button';
import { ItemControls } from './item-controls';
import { NextStep } from './next-step';

type ChairPanelProps = { room: MeetingRoom; ballot: BallotView | null; to: string };

/** For whoever presides and is not the officer: the acts of the chair, in the page. */
export function ChairPanel({ room, ballot, to }: ChairPanelProps) {
  const presides = room.seats.some(({ you, presides: here }) => you && here);
  if (!presides || room.officer) return null;
  const pending = ballot && ballot.state !== 'declared' ? ballot : null;
  const at = `/meetings/${room.head.id}`;
  return (
    <SidePanel id="chair" plain title="You preside">
      <div className="mt-2 flex flex-wrap gap-2">
        {room.ballot && pending ? <ChairBallotControls room={room.ballot} to={to} /> : null}
        {room.ballot ? <NextStep room={room.ballot} look="sheet" to={to} /> : null}
        {pending ? null : <ItemControls room={room} look="sheet" />}
        {room.head.state === 'adjourned' ? (
          <Form method="post" action={`${at}?index`}>
            <input type="hidden" name="intent" value="resume" />
            <Button variant="primary">Resume the meeting</Button>
          </Form>
        ) : null}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <Link to={`${at}/attendance`} className="inline-flex min-h-11 items-center">
          Attendance
        </Link>
        <Link to={`${at}/interests`} className="inline-flex min-h-11 items-center">
          Interests to rule on
        </Link>
      </p>
    </SidePanel>
  );
}
