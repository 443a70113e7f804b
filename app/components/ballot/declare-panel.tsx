import { Form } from '@remix-run/react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { DeclaredResult } from '~/domain/ballot/live-ballot';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';
import { TimeText } from '../ui/time-text';
import { actWords, resultTone, resultWord, tallyWords } from './ballot-words';
import { ActFields, InstructionNote } from './instruction';
import { OutcomeStamp } from './outcome-stamp';
import { OutcomeSteps } from './outcome-steps';

type DeclarePanelProps = { room: RoomBallot; to: string; reply?: Reply };

/** The computed outcome with its reasoning, beside the declaration or the form that makes it. */
export function DeclarePanel({ room, to, reply }: DeclarePanelProps) {
  const { ballot, acts } = room;
  if (!ballot?.outcome) return null;
  const { outcome, declared } = ballot;
  return (
    <section aria-labelledby="outcome-title" className="border-t border-rule pt-4">
      <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="outcome-title" className="font-semibold">
            {declared ? 'The outcome' : 'The outcome as computed'}
          </h2>
          <OutcomeSteps steps={outcome.steps} />
          {ballot.casting ? <CastingWords casting={ballot.casting} /> : null}
        </div>
        <OutcomeStamp
          word={resultWord(declared?.result ?? outcome.result, ballot.method)}
          tone={resultTone(declared?.result ?? outcome.result)}
          figures={ballot.method === 'assent' || !ballot.tally ? undefined : tallyWords(ballot.tally)}
          note={
            outcome.castingVote === 'used'
              ? 'On the casting vote'
              : declared
                ? 'Declared'
                : 'Not declared yet'
          }
        />
      </div>
      {declared ? <Declared ballot={ballot} declared={declared} /> : null}
      {acts.declare ? <DeclareForm room={room} ballot={ballot} to={to} reply={reply} /> : null}
    </section>
  );
}

function CastingWords({
  casting: { choice, by, reason, recordedBy },
}: {
  casting: NonNullable<BallotView['casting']>;
}) {
  const did = choice === 'declined' ? 'declined the casting vote' : `gave the casting vote ${choice}`;
  return (
    <p className="mt-2 leading-[22px] text-ink-2">
      <b className="font-semibold text-ink">
        {by} {did}.
      </b>{' '}
      {reason}
      {recordedBy ? ` Recorded by ${recordedBy}.` : ''}
    </p>
  );
}

function Declared({
  ballot,
  declared,
}: {
  ballot: BallotView;
  declared: NonNullable<BallotView['declared']>;
}) {
  const differs = ballot.outcome !== null && ballot.outcome.result !== declared.result;
  return (
    <div className="mt-3 leading-[22px]">
      <p>
        Declared <b className="font-semibold">{resultWord(declared.result, ballot.method).toLowerCase()}</b>{' '}
        at <TimeText at={declared.at} /> by {actWords(declared)}.
      </p>
      {differs && ballot.outcome ? (
        <p className="mt-1 text-ink-2">
          It differs from the computed outcome (
          {resultWord(ballot.outcome.result, ballot.method).toLowerCase()}): {declared.reason}
        </p>
      ) : null}
    </div>
  );
}

type DeclareFormProps = { room: RoomBallot; ballot: BallotView; to: string; reply: Reply | undefined };

function DeclareForm({ room, ballot, to, reply }: DeclareFormProps) {
  const mine = reply?.intent === 'declare' ? reply : undefined;
  const computed = ballot.outcome?.result;
  const results: readonly DeclaredResult[] =
    computed === 'objected' ? ['objected'] : ['carried', 'not-carried', 'inquorate'];
  return (
    <Form method="post" action={`/ballots/${ballot.id}/conduct`} className="mt-4 max-w-[560px] space-y-4">
      <FormProblem reply={mine} />
      <ActFields intent="declare" acts={room.acts} to={to} />
      <RadioGroup
        name="result"
        id="declare-result"
        legend="Declare the result"
        required
        defaultValue={mine?.values.result ?? (computed === 'undecided' ? undefined : computed)}
        error={mine?.fields.result?.[0]}
        options={results.map((result) => ({
          value: result,
          label: resultWord(result, ballot.method),
          ...(result === computed ? { hint: 'As computed.' } : {}),
        }))}
      />
      {results.length > 1 ? (
        <TextareaField
          id="declare-reason"
          name="reason"
          label="Why it differs"
          hint="Only where the declaration differs from the computed outcome. It goes on the record."
          optional
          rows={2}
          defaultValue={mine?.values.reason}
          error={mine?.fields.reason?.[0]}
        />
      ) : null}
      <Button variant="primary">Declare</Button>
      <InstructionNote acts={room.acts} />
    </Form>
  );
}
