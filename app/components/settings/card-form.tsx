import { Form } from '@remix-run/react';
import type { RuleCardFields } from '~/inputs/rule-card-form';
import { CardInputs } from '../trial/card-inputs';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type CardFormProps = {
  fields: RuleCardFields;
  /** Whether one person decides, so that nothing is counted. */
  alone: boolean;
  /** Whether the body may decide in writing. */
  inWriting: boolean;
};

/** A change of the card, to be looked at before it is made. */
export function CardForm({ fields, alone, inWriting }: CardFormProps) {
  return (
    <section aria-labelledby="change-card">
      <h2 id="change-card" className="serif-display text-2xl">
        Change the card
      </h2>
      <p className="mt-1 mb-4 text-ink-2">
        See first what it would change. Where statute or a case has settled a rule, another is refused, and
        says so.
      </p>
      <Form method="get" className="space-y-4">
        <input type="hidden" name="go" value="1" />
        {alone ? null : <CardInputs card={fields.rules} />}
        <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          {alone ? null : (
            <SelectField
              name="castingVoteReason"
              label="A casting vote"
              options={[
                { value: 'yes', label: 'Says why it is given' },
                { value: 'no', label: 'Need not say why' },
              ]}
              defaultValue={fields.castingVoteReason ? 'yes' : 'no'}
            />
          )}
          <SelectField
            name="namesPublished"
            label="Names of a named vote"
            options={[
              { value: 'yes', label: 'Are published' },
              { value: 'no', label: 'Stay in the record' },
            ]}
            defaultValue={fields.namesPublished ? 'yes' : 'no'}
          />
          {inWriting ? (
            <TextField
              name="writtenDays"
              label="Days for a resolution in writing"
              inputMode="numeric"
              hint="28, unless the articles say otherwise"
              defaultValue={fields.writtenDays}
            />
          ) : null}
          <TextField
            name="effectiveOn"
            label="Holds from"
            type="date"
            hint="Tomorrow or later"
            defaultValue={fields.effectiveOn}
          />
        </div>
        <Button type="submit">See what it changes</Button>
      </Form>
    </section>
  );
}
