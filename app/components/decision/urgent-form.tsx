import { Form, Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import { urgencyWords } from '~/content/urgent-words';
import type { UrgencyRule } from '~/domain/body/urgency-rule';
import type { DecisionType } from '~/domain/decision/decision-type';
import { typeWords } from '~/domain/decision/result-text';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { AlternativeRow, ConditionRow, type Lead } from './decision-rows';
import { RowList } from './row-list';
import { rowsTyped, type Typed, typedIn } from './typed';

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
  } | null;
};

const ALTERNATIVES = 2;
const CONDITIONS = 4;

/** A decision for a body that cannot meet in time: what, why now, who was consulted, and what else a record has. */
export function UrgentDecisionForm({ shown, reply }: { shown: UrgentForm; reply: Reply | undefined }) {
  const { paper, types } = shown;
  const typed = typedIn(reply, 'take');
  const [onlyType] = types.length === 1 ? types : [];
  return (
    <Form method="post" className="space-y-6">
      <input type="hidden" name="intent" value="take" />
      <input type="hidden" name="bodyCode" value={shown.code} />
      <input type="hidden" name="paperRef" value={paper?.ref ?? ''} />
      <Rule shown={shown} />
      {shown.takers.length > 0 ? <Takers shown={shown} typed={typed} /> : null}
      {paper ? (
        <p>
          It decides{' '}
          <Link to={`/papers/${paper.ref}`}>
            {paper.ref} {paper.title}
          </Link>
          , version {paper.version}.
        </p>
      ) : null}
      <TextField
        name="title"
        label="Title"
        defaultValue={typed.value('title', paper?.title ?? '')}
        error={typed.error('title')}
      />
      {onlyType ? (
        <input type="hidden" name="type" value={onlyType} />
      ) : (
        <RadioGroup
          name="type"
          legend="What is decided"
          options={types.map((type) => ({ value: type, label: typeWords(type) }))}
          defaultValue={typed.value('type', '')}
          error={typed.error('type')}
        />
      )}
      <TextareaField
        name="resolved"
        label="The decision"
        hint="One clause a line."
        rows={4}
        defaultValue={typed.value('resolved', paper?.came.join('\n') ?? '')}
        error={typed.error('resolved')}
      />
      {paper ? (
        <TextareaField
          name="differs"
          label="How the wording differs from what came, and why"
          optional
          rows={2}
          defaultValue={typed.value('differs', '')}
          error={typed.error('differs')}
        />
      ) : null}
      <WhyNow shown={shown} typed={typed} />
      <Consulted shown={shown} typed={typed} />
      <TextareaField
        name="reasons"
        label="Why it is decided so"
        hint="The reasons, or “None”. It cannot stay blank."
        defaultValue={typed.value('reasons', '')}
        error={typed.error('reasons')}
      />
      <RowList
        id="alternatives"
        title="Alternatives considered"
        hint="Each option that is not taken, and why."
        rows={Math.max(ALTERNATIVES, rowsTyped(reply, 'alternatives'))}
        row={(index) => <AlternativeRow {...{ index, typed }} kept={undefined} />}
      >
        <CheckboxField
          name="noAlternatives"
          label="There were none"
          defaultChecked={typed.checked('noAlternatives', false)}
        />
      </RowList>
      <TextareaField
        name="conflicts"
        label="Conflicts of interest"
        hint="Of whoever decides and of those consulted, or “None”. It cannot stay blank."
        rows={2}
        defaultValue={typed.value('conflicts', '')}
        error={typed.error('conflicts')}
      />
      {shown.executive ? (
        <TextareaField
          name="dispensation"
          label="Dispensation"
          hint="Any granted by the head of paid service, or “None”. It cannot stay blank."
          rows={2}
          defaultValue={typed.value('dispensation', '')}
          error={typed.error('dispensation')}
        />
      ) : null}
      {types.includes('approved-with-conditions') ? (
        <Disclosure
          summary="Conditions, if it is approved with conditions"
          open={rowsTyped(reply, 'conditions') > 0}
        >
          <RowList
            id="conditions"
            title="Conditions"
            hint="Each needs a lead and a date. A row left empty is left out."
            rows={Math.max(CONDITIONS, rowsTyped(reply, 'conditions'))}
            row={(index) => <ConditionRow {...{ index, typed, people: shown.people }} kept={undefined} />}
          />
        </Disclosure>
      ) : null}
      <p className="rounded-md bg-accent-tint px-4 py-3">
        It is sealed at once in the register of {shown.name}, every member is told, and the next meeting has
        it on its agenda.
      </p>
      <Button variant="primary" className="max-md:w-full">
        Seal the decision
      </Button>
    </Form>
  );
}

function Rule({ shown: { rule, nextMeetingAt, inSession } }: { shown: UrgentForm }) {
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

function Takers({ shown, typed }: PartProps) {
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

function WhyNow({ shown, typed }: PartProps) {
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

function Consulted({ shown, typed }: PartProps) {
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
