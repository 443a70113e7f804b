import { Form } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Panel } from '../ui/panel';
import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';
import { tallyWords } from './ballot-words';
import { CastingVoteBanner } from './casting-vote-banner';
import { ActFields, InstructionNote } from './instruction';

type CastingProps = { room: RoomBallot; to: string; reply?: Reply };

/** The ink band above the item while a tie waits, for everybody. */
export function CastingBanner({ room }: { room: RoomBallot }) {
  const { ballot, meeting, acts } = room;
  const mine = acts.castingVote && acts.instructedBy === null;
  if (ballot?.state !== 'closed' || ballot.outcome?.castingVote !== 'awaited' || !ballot.tally) return null;
  return (
    <CastingVoteBanner
      title="The vote is tied. Whoever presides has a casting vote."
      waitingFor={mine ? 'you' : meeting.presiding?.name}
      answerAt={acts.castingVote ? 'casting-title' : undefined}
    >
      {tallyWords(ballot.tally)}. Without it the motion is not carried.
    </CastingVoteBanner>
  );
}

/** For whoever presides, or the officer who records it: for, against, or decline. */
export function CastingVotePanel({ room, to, reply }: CastingProps) {
  const { ballot, acts } = room;
  if (!ballot || !acts.castingVote) return null;
  const mine = reply?.intent === 'casting-vote' ? reply : undefined;
  const name = acts.instructedBy?.name;
  return (
    <Panel labelledBy="casting-title">
      <h2 id="casting-title" className="serif-display text-2xl">
        {name ? `The casting vote of ${name}` : 'Your casting vote'}
      </h2>
      <Form method="post" action={`/ballots/${ballot.id}/conduct`} className="mt-3 space-y-4">
        <FormProblem reply={mine} />
        <ActFields intent="casting-vote" acts={acts} to={to} />
        <RadioGroup
          name="choice"
          id="casting-choice"
          legend="The vote is tied"
          required
          defaultValue={mine?.values.choice}
          error={mine?.fields.choice?.[0]}
          options={[
            { value: 'for', label: 'For', hint: 'The motion is carried.' },
            { value: 'against', label: 'Against', hint: 'The motion is not carried.' },
            {
              value: 'declined',
              label: 'Decline it',
              hint: 'No casting vote is given: the motion is not carried.',
            },
          ]}
        />
        <TextareaField
          id="casting-reason"
          name="reason"
          label="Why"
          hint={
            acts.castingReasonAsked
              ? 'It goes on the record. Declining needs no reason.'
              : 'It goes on the record.'
          }
          optional={!acts.castingReasonAsked}
          rows={3}
          defaultValue={mine?.values.reason}
          error={mine?.fields.reason?.[0]}
        />
        <Button variant="primary" className="w-full">
          {name ? 'Record the casting vote' : 'Give my casting vote'}
        </Button>
        <InstructionNote acts={acts} />
      </Form>
    </Panel>
  );
}
