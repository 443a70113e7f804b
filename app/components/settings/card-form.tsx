import { Form } from '@remix-run/react';
import type { CallInFields, RuleCardFields, UrgencyFields } from '~/inputs/rule-card-form';
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
          {alone ? null : (
            <>
              <SelectField
                name="secondingRequired"
                label="A motion"
                options={[
                  { value: 'no', label: 'Need not be seconded' },
                  { value: 'yes', label: 'Must be seconded before it is put' },
                ]}
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
              options={[
                { value: 'yes', label: 'Are published' },
                { value: 'no', label: 'Are not published' },
              ]}
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
          {fields.quorumArticle === null ? null : (
            <TextField
              name="quorumArticle"
              label="One of several members is a quorum"
              optional
              hint="By which article; empty: two are needed (Companies Act 2006, section 318)"
              defaultValue={fields.quorumArticle}
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
              options={[
                { value: 'calendar', label: 'Count every day' },
                { value: 'working', label: 'Count working days alone, to be safe' },
              ]}
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

/** What cannot wait for a meeting: who decides, whom that member consults, and what the next meeting does. */
function UrgencyInputs({ urgency }: { urgency: UrgencyFields }) {
  return (
    <>
      <SelectField
        name="urgencyBy"
        label="What cannot wait is decided by"
        options={[
          { value: 'chair', label: 'The Chair' },
          { value: 'chair-or-deputy', label: 'The Chair or the Deputy Chair' },
          { value: 'nobody', label: 'Nobody: it waits for a meeting' },
        ]}
        defaultValue={urgency.by}
      />
      <TextField
        name="urgencyConsults"
        label="Other members consulted first"
        inputMode="numeric"
        hint="At the least"
        defaultValue={urgency.consults}
      />
      <SelectField
        name="urgencyAnswer"
        label="The next meeting"
        options={[
          { value: 'ratify', label: 'Is asked to ratify it' },
          { value: 'note', label: 'Notes it' },
        ]}
        defaultValue={urgency.answer}
      />
    </>
  );
}

/** Of an executive: who may call its decisions in, and when those not called in have effect. */
function CallInInputs({ callIn }: { callIn: CallInFields }) {
  return (
    <>
      <TextField
        name="requests"
        label="Members of scrutiny who call in"
        inputMode="numeric"
        hint="So many must ask"
        defaultValue={callIn.requests}
      />
      <SelectField
        name="chairAlone"
        label="The chair of scrutiny"
        options={[
          { value: 'no', label: 'Counts as one who asks' },
          { value: 'yes', label: 'May call in alone' },
        ]}
        defaultValue={callIn.chairAlone ? 'yes' : 'no'}
      />
      <TextField
        name="callInDays"
        label="Working days for a call-in"
        inputMode="numeric"
        hint="Clear days after publication, 1 to 15; 5 is usual"
        defaultValue={callIn.callInDays}
      />
      <SelectField
        name="takesEffect"
        label="A decision not called in has effect"
        options={[
          { value: 'next-working-day', label: 'On the next working day' },
          { value: 'next-day', label: 'On the next day' },
        ]}
        defaultValue={callIn.takesEffect}
      />
    </>
  );
}
