import { dateWords, timeWords } from '~/content/dates';
import { urgencyWords } from '~/content/urgent-words';
import type { UrgencyRule } from '~/domain/body/urgency-rule';
import type { DecisionType } from '~/domain/decision/decision-type';
import { CheckboxField } from '../ui/checkbox-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { Lead } from './decision-rows';
import type { Typed } from './typed';

export type UrgentForm = {
  readonly code: string;
  readonly name: string;
  readonly rule: UrgencyRule;
  readonly executive: boolean;
  readonly today: string;
  readonly time: string;
  readonly nextMeetingAt: string | null;
  readonly inSession: boolean;
  readonly takers: readonly { readonly personId: string; readonly name: string }[];
  readonly members: readonly { readonly personId: string; readonly name: string; readonly role: string }[];
  readonly types: readonly DecisionType[];
  readonly people: readonly Lead[];
  readonly paper: {
    readonly ref: string;
    readonly title: string;
    readonly version: number;
    readonly came: readonly string[];
    /** Whom the scheme has consulted before it is decided. */
    readonly owed: readonly string[];
  } | null;
};

/** Who may decide, and when the body could decide itself. */
export function Rule({ shown: { rule, nextMeetingAt, inSession } }: { shown: UrgentForm }) {
  return (
    <div className="border-l-4 border-accent pl-4">
      <p>
        <b className="font-semibold">Who decides:</b> {urgencyWords(rule)}
      </p>
      <p className="mt-1">
        <b className="font-semibold">Next meeting:</b>{' '}
        {inSession
          ? 'it meets now, and can decide itself.'
          : nextMeetingAt
            ? `${dateWords(nextMeetingAt, 'weekday')} at ${timeWords(nextMeetingAt)}. What can wait until then waits.`
            : 'none is called. It is reported to the first that is.'}
      </p>
    </div>
  );
}

type PartProps = { shown: UrgentForm; typed: Typed };

/** In whose name an officer records it, and when it was taken. */
export function Takers({ shown, typed }: PartProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">In whose name you record it</legend>
      <div className="mt-2 grid gap-4 md:grid-cols-3">
        <SelectField
          name="takenById"
          label="Decided by"
          placeholder="Choose the member"
          options={shown.takers.map(({ personId, name }) => ({ value: personId, label: name }))}
          defaultValue={typed.value('takenById', shown.takers[0]?.personId ?? '')}
          error={typed.error('takenById')}
        />
        <TextField
          name="takenOn"
          type="date"
          label="On"
          max={shown.today}
          defaultValue={typed.value('takenOn', shown.today)}
          error={typed.error('takenOn')}
        />
        <TextField
          name="takenTime"
          type="time"
          label="At"
          defaultValue={typed.value('takenTime', shown.time)}
          error={typed.error('takenTime')}
        />
      </div>
    </fieldset>
  );
}

export function WhyNow({ shown, typed }: PartProps) {
  return (
    <fieldset className="min-w-0 space-y-4 border-t border-rule pt-4">
      <legend className="serif-display float-left w-full text-xl">Why it cannot wait</legend>
      <TextareaField
        name="reason"
        label="Why it is urgent"
        className="clear-both pt-2"
        rows={3}
        defaultValue={typed.value('reason', '')}
        error={typed.error('reason')}
      />
      <TextareaField
        name="evidence"
        label="What shows that it cannot wait"
        hint="A letter, a date in a contract, what happens on that day."
        rows={2}
        defaultValue={typed.value('evidence', '')}
        error={typed.error('evidence')}
      />
      <TextField
        name="neededOn"
        type="date"
        label="To be decided by"
        hint="Before the next meeting"
        min={shown.today}
        className="md:max-w-[240px]"
        defaultValue={typed.value('neededOn', '')}
        error={typed.error('neededOn')}
      />
    </fieldset>
  );
}

export function Consulted({ shown, typed }: PartProps) {
  return (
    <fieldset className="min-w-0 border-t border-rule pt-4">
      <legend className="serif-display float-left w-full text-xl">Who was consulted</legend>
      <div className="clear-both grid gap-x-6 pt-1 md:grid-cols-2">
        {shown.members.map(({ personId, name }, index) => (
          <CheckboxField
            key={personId}
            id={`consulted-${personId}`}
            name={`consultedIds[${index}]`}
            value={personId}
            label={name}
            defaultChecked={typed.checked(`consultedIds[${index}]`, false)}
          />
        ))}
      </div>
      <TextareaField
        name="others"
        label="Others"
        hint="One a line, with the office held: the Chief Executive, the section 151 officer."
        optional
        rows={2}
        className="mt-2"
        defaultValue={typed.value('others', '')}
        error={typed.error('others')}
      />
      <TextareaField
        name="views"
        label="What they said"
        rows={3}
        className="mt-4"
        defaultValue={typed.value('views', '')}
        error={typed.error('views')}
      />
    </fieldset>
  );
}
