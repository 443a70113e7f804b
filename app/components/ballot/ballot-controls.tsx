import { Form } from '@remix-run/react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { shortName } from '../table/seat';
import { Button } from '../ui/button';
import type { ButtonVariant } from '../ui/button-class';
import { Dialog } from '../ui/dialog';
import { FormProblem, type Reply } from '../ui/form-problem';
import { BellRing, Lock, UserRoundPen, X } from '../ui/icons';
import { LinkButton } from '../ui/link-button';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';
import { ActFields, InstructionNote } from './instruction';

type BallotControlsProps = { room: RoomBallot; to: string; reply?: Reply };
type Look = { readonly quiet: ButtonVariant; readonly loud: ButtonVariant };

const CLOTH: Look = { quiet: 'cloth', loud: 'cloth-solid' };
const SHEET: Look = { quiet: 'default', loud: 'primary' };
const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** In the officer's strip: record for a member, set aside, call last votes, close. Each records the instruction. */
export function OfficerBallotControls(props: BallotControlsProps) {
  return <Controls {...props} look={CLOTH} />;
}

/** The same acts for whoever presides, in the page. While a vote of one's own is still to be cast, that is the loud one. */
export function ChairBallotControls(props: BallotControlsProps) {
  const { acts, me } = props.room;
  return <Controls {...props} look={acts.cast && !me.voted ? { ...SHEET, loud: SHEET.quiet } : SHEET} />;
}

function Controls({ room, to, reply, look }: BallotControlsProps & { look: Look }) {
  const { ballot, acts } = room;
  if (!ballot) return null;
  const action = `/ballots/${ballot.id}/conduct`;
  return (
    <>
      {acts.recordForMember ? <RecordForMember {...{ room, ballot, to, reply, look }} /> : null}
      {acts.recordForMember ? (
        <>
          <LinkButton to={`/ballots/${ballot.id}/hands`} variant={look.quiet}>
            Show of hands
          </LinkButton>
          <LinkButton to={`/ballots/${ballot.id}/roll-call`} variant={look.quiet}>
            Roll call
          </LinkButton>
        </>
      ) : null}
      {acts.setAside ? <SetAside {...{ room, ballot, to, reply, look }} /> : null}
      {acts.callLastVotes ? (
        <Form method="post" action={action}>
          <ActFields intent="last-votes" acts={acts} to={to} />
          <Button variant={look.quiet} icon={<BellRing {...ICON} />}>
            Call last votes
          </Button>
        </Form>
      ) : null}
      {acts.close ? (
        <Form method="post" action={action}>
          <ActFields intent="close" acts={acts} to={to} />
          <Button variant={look.loud} icon={<Lock {...ICON} />}>
            <span className="text-left">
              {closeWords(ballot)}
              {acts.instructedBy ? (
                <span className="block text-sm leading-4 font-normal">
                  as {shortName(acts.instructedBy.name)} instructed
                </span>
              ) : null}
            </span>
          </Button>
        </Form>
      ) : null}
    </>
  );
}

function closeWords({ method, objectors }: BallotView): string {
  if (method !== 'assent') return 'Close the vote';
  return objectors.length > 0 ? 'It was objected to: close' : 'Nobody objects: close';
}

type PartProps = { room: RoomBallot; ballot: BallotView; to: string; reply: Reply | undefined; look: Look };

function RecordForMember({ room, ballot, to, reply, look }: PartProps) {
  const mine = reply?.intent === 'record' ? reply : undefined;
  const members = ballot.seats.filter(({ inRoom }) => inRoom);
  return (
    <Dialog
      trigger={
        <>
          <UserRoundPen {...ICON} />
          Record for a member
        </>
      }
      triggerVariant={look.quiet}
      title="Record for a member"
    >
      <Form method="post" action={`/ballots/${ballot.id}/conduct`} className="space-y-4">
        <p className="text-ink-2">
          For a member who is in the room and asks you to. The member is told and can change it until the vote
          is closed.
        </p>
        {/* A refusal stands over the page, with what can be done. */}
        <FormProblem reply={mine?.refusal ? undefined : mine} />
        <ActFields intent="record" acts={room.acts} to={to} />
        <SelectField
          id="record-seat"
          name="seatId"
          label="Member in the room"
          placeholder="Choose a member"
          required
          defaultValue={mine?.values.seatId}
          error={mine?.fields.seatId?.[0]}
          options={members.map(({ seatId, name, voted }) => ({
            value: seatId,
            label: voted ? `${name} (has voted)` : name,
          }))}
        />
        <RadioGroup
          name="choice"
          id="record-choice"
          legend="Vote"
          required
          defaultValue={mine?.values.choice}
          error={mine?.fields.choice?.[0]}
          options={[
            { value: 'for', label: 'For' },
            { value: 'against', label: 'Against' },
            { value: 'abstain', label: 'Abstain' },
          ]}
        />
        <Button variant="primary">Record this vote</Button>
      </Form>
    </Dialog>
  );
}

function SetAside({ room, ballot, to, reply, look }: PartProps) {
  const mine = reply?.intent === 'set-aside' ? reply : undefined;
  return (
    <Dialog
      trigger={
        <>
          <X {...ICON} />
          Set aside
        </>
      }
      triggerVariant={look.quiet}
      title="Set this vote aside"
    >
      <Form method="post" action={`/ballots/${ballot.id}/conduct`} className="space-y-4">
        <p className="text-ink-2">
          Nothing of it counts and it is never reopened. The motion can then be amended and a new vote opened,
          which shows what changed.
        </p>
        <FormProblem reply={mine} />
        <ActFields intent="set-aside" acts={room.acts} to={to} />
        <TextareaField
          id="set-aside-reason"
          name="reason"
          label="Why"
          hint="It goes on the record."
          required
          rows={3}
          defaultValue={mine?.values.reason}
          error={mine?.fields.reason?.[0]}
        />
        <Button variant="danger">Set the vote aside</Button>
        <InstructionNote acts={room.acts} />
      </Form>
    </Dialog>
  );
}
