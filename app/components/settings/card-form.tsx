import { Form } from '@remix-run/react';
import type { RuleCardFields } from '~/inputs/rule-card-fields';
import { CardInputs } from '../trial/card-inputs';
import { Button } from '../ui/button';
import { choices } from '../ui/choices';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { CallInInputs } from './call-in-inputs';
import { MembersInputs } from './members-inputs';
import { UrgencyInputs } from './urgency-inputs';

type CardFormProps = {
  fields: RuleCardFields;
  /** Whether one person decides, so that nothing is counted. */
  alone: boolean;
  /** Whether the body may decide in writing. */
  inWriting: boolean;
  /** Of the body's seats: independent, council-nominated … */
  categories: readonly string[];
  /** Whether the law lets the body have substitutes by a rule of its own. */
  substitutes: boolean;
};

/** A change of the card, to be looked at before it is made. */
export function CardForm({ fields, alone, inWriting, categories, substitutes }: CardFormProps) {
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
        {alone ? null : <CardInputs card={fields.rules} categories={categories} />}
        <div className="grid items-end gap-4 md:grid-cols-2 xl:grid-cols-3">
          {alone ? null : (
            <SelectField
              name="castingVoteReason"
              label="A casting vote"
              options={choices({ yes: 'Says why it is given', no: 'Need not say why' })}
              defaultValue={fields.castingVoteReason ? 'yes' : 'no'}
            />
          )}
          <SelectField
            name="namesPublished"
            label="Names of a named vote"
            options={choices({ yes: 'Are published', no: 'Stay in the record' })}
            defaultValue={fields.namesPublished ? 'yes' : 'no'}
          />
          {alone ? null : (
            <>
              <SelectField
                name="secondingRequired"
                label="A motion"
                options={choices({ no: 'Need not be seconded', yes: 'Must be seconded before it is put' })}
                defaultValue={fields.secondingRequired ? 'yes' : 'no'}
              />
              <TextField
                name="recordedVoteDemand"
                label="Members who call for a recorded vote"
                inputMode="numeric"
                hint="So many must ask; 0 where none can"
                defaultValue={fields.recordedVoteDemand}
              />
            </>
          )}
          {fields.noticeDays === null ? null : (
            <TextField
              name="noticeDays"
              label={alone ? 'Clear working days for the report' : 'Clear days of notice of a meeting'}
              inputMode="numeric"
              hint={
                alone
                  ? 'So long it is open before a key decision is taken on it; 0 where none are asked'
                  : 'Its agenda is to be published so long before; no fewer than the law gives'
              }
              defaultValue={fields.noticeDays}
            />
          )}
          {fields.publishes === null ? null : (
            <SelectField
              name="publishes"
              label="Agendas, open papers and minutes"
              options={choices({ yes: 'Are published', no: 'Are not published' })}
              defaultValue={fields.publishes ? 'yes' : 'no'}
            />
          )}
          {inWriting ? (
            <TextField
              name="writtenDays"
              label="Days for a resolution in writing"
              inputMode="numeric"
              hint="28, unless the articles say otherwise"
              defaultValue={fields.writtenDays}
            />
          ) : null}
          <MembersInputs fields={fields} />
          {fields.leaveRoom === null ? null : (
            <SelectField
              name="leaveRoom"
              label="A disclosable pecuniary interest"
              hint="As standing orders say (Localism Act 2011, section 31(10))"
              options={choices({
                yes: 'Sends its member out of the room',
                no: 'Lets its member stay, without speaking or voting',
              })}
              defaultValue={fields.leaveRoom ? 'yes' : 'no'}
            />
          )}
          {substitutes ? (
            <TextField
              name="substitutes"
              label="Substitutes may come"
              optional
              hint="By which standing order or article; empty: none may"
              defaultValue={fields.substitutes}
            />
          ) : null}
          {fields.urgency ? <UrgencyInputs urgency={fields.urgency} /> : null}
          {fields.callIn ? <CallInInputs callIn={fields.callIn} /> : null}
          {fields.keyNotice === null ? null : (
            <SelectField
              name="keyNotice"
              label="28 clear days of notice"
              hint="Of a key decision, and of taking one in private"
              options={choices({
                calendar: 'Count every day',
                working: 'Count working days alone, to be safe',
              })}
              defaultValue={fields.keyNotice}
            />
          )}
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
