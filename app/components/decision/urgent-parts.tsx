import { dateWords, timeWords } from '~/content/dates';
import { urgencyWords } from '~/content/urgent-words';
import type { UrgencyRule } from '~/domain/body/urgency-rule';
import type { DecisionType } from '~/domain/decision/decision-type';
import { CheckboxField } from '../ui/checkbox-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { Typed } from '../ui/typed';
import type { Lead } from './decision-rows';

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
          {...typed.field('takenById', shown.takers[0]?.personId)}
          label="Decided by"
          placeholder="Choose the member"
          options={shown.takers.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <TextField {...typed.field('takenOn', shown.today)} type="date" label="On" max={shown.today} />
        <TextField {...typed.field('takenTime', shown.time)} type="time" label="At" />
      </div>
    </fieldset>
  );
}

export function WhyNow({ shown, typed }: PartProps) {
  return (
    <fieldset className="min-w-0 space-y-4 border-t border-rule pt-4">
      <legend className="serif-display float-left w-full text-xl">Why it cannot wait</legend>
      <TextareaField
        {...typed.field('reason')}
        label="Why it is urgent"
        className="clear-both pt-2"
        rows={3}
      />
      <TextareaField
        {...typed.field('evidence')}
        label="What shows that it cannot wait"
        hint="A letter, a date in a contract, what happens on that day."
        rows={2}
      />
      <TextField
        {...typed.field('neededOn')}
        type="date"
        label="To be decided by"
        hint="Before the next meeting"
        min={shown.today}
        className="md:max-w-[240px]"
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
        {...typed.field('others')}
        label="Others"
        hint="One a line, with the office held: the Chief Executive, the section 151 officer."
        optional
        rows={2}
        className="mt-2"
      />
      <TextareaField {...typed.field('views')} label="What they said" rows={3} className="mt-4" />
    </fieldset>
  );
}
