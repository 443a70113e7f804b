import { Form } from '@remix-run/react';
import { TRIAL_METHODS } from '~/content/trial-words';
import { CASTING, type Trial } from '~/inputs/trial';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { CardInputs } from './card-inputs';
import { CountInputs } from './count-inputs';
import { SeatRows } from './seat-rows';
import { VetoSeats } from './veto-seats';

type TrialFormProps = {
  trial: Trial;
  /** What the first form chose, carried along. */
  of: string;
  asked: string;
  /** The card differs from the one filled in, so it is shown. */
  cardOpen: boolean;
};

const CASTING_CHOICES: Record<(typeof CASTING)[number], string> = {
  none: 'Not given yet',
  for: 'For',
  against: 'Against',
  declined: 'Declined',
};

/** Attendance, interests and votes of one question. Its answer has an address that can be kept and sent. */
export function TrialForm({ trial, of, asked, cardOpen }: TrialFormProps) {
  const { seats, method, ended, presiding, casting } = trial;
  return (
    <Form action="/try" className="space-y-6" key={asked}>
      <input type="hidden" name="of" value={of} />
      {of.startsWith('kind:') ? <input type="hidden" name="seats" value={trial.count} /> : null}
      <Disclosure summary="Change the card, for this trial only" open={cardOpen}>
        <CardInputs card={trial.card} />
        {seats ? <VetoSeats seats={seats} /> : null}
      </Disclosure>
      <section aria-labelledby="who">
        <h2 id="who" className="serif-display mb-2 text-xl">
          Who is here and how they vote
        </h2>
        {seats ? <SeatRows seats={seats} /> : <CountInputs counts={trial.counts} />}
        {seats ? (
          <div className="mt-4 grid items-end gap-4 md:grid-cols-[1fr_240px]">
            <TextField
              name="standingOrder"
              label="The standing order that restricts who votes"
              hint="In its words: of the members marked Restricted"
              optional
              maxLength={500}
              defaultValue={trial.standingOrder}
            />
            <SelectField
              name="wholly"
              label="It restricts them"
              options={[
                { value: 'no', label: 'On this item alone' },
                { value: 'yes', label: 'On all business' },
              ]}
              defaultValue={trial.wholly ? 'yes' : 'no'}
            />
          </div>
        ) : null}
      </section>
      <section aria-label="How it is decided" className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
        <SelectField
          name="method"
          label="How it is decided"
          options={Object.entries(TRIAL_METHODS).map(([value, label]) => ({ value, label }))}
          defaultValue={method}
        />
        <SelectField
          name="ended"
          label="Outside a meeting, the period"
          options={[
            { value: 'no', label: 'Is still open' },
            { value: 'yes', label: 'Has ended' },
          ]}
          defaultValue={ended ? 'yes' : 'no'}
        />
        {seats ? (
          <SelectField
            name="presiding"
            label="Who presides"
            options={seats.map(({ number, name }) => ({ value: String(number), label: name }))}
            defaultValue={presiding}
          />
        ) : null}
        <SelectField
          name="casting"
          label="Casting vote, if it ties"
          options={CASTING.map((value) => ({ value, label: CASTING_CHOICES[value] }))}
          defaultValue={casting}
        />
      </section>
      <Button variant="primary" name="go" value="1">
        Try it
      </Button>
    </Form>
  );
}
