import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type MeetingChoice = {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly offers: 'general-exception' | 'special-urgency' | null;
};

type ExceptionFormsProps = {
  meetings: readonly MeetingChoice[];
  scrutiny: { readonly name: string; readonly chair: string | null } | null;
  privately: boolean;
  today: string;
  /** One person decides, on a day and at no meeting. */
  sole: boolean;
  reply: Reply | undefined;
};

/** What the law has where there was no time for notice; each lifts its own block and no other. */
export function ExceptionForms({ meetings, scrutiny, privately, today, sole, reply }: ExceptionFormsProps) {
  const excepted = meetings.filter(({ offers }) => offers === 'general-exception');
  const urgent = meetings.filter(({ offers }) => offers === 'special-urgency');
  // On which day one person will decide is for the officer to say, so that either may be given.
  const late = sole && meetings.some(({ offers }) => offers !== null);
  return (
    <div className="border-rule [&:not(:empty)]:border-b">
      {excepted.length > 0 || late || reply?.intent === 'exception' ? (
        <GeneralException sole={sole} today={today} meetings={excepted} scrutiny={scrutiny} reply={reply} />
      ) : null}
      {urgent.length > 0 || late || reply?.intent === 'urgency' ? (
        <Urgency
          of="key-decision"
          sole={sole}
          meetings={urgent}
          scrutiny={scrutiny}
          today={today}
          reply={reply}
        />
      ) : null}
      {privately ? (
        <>
          <PrivateNotice reply={reply} />
          <Urgency
            of="private-meeting"
            sole={sole}
            meetings={meetings}
            scrutiny={scrutiny}
            today={today}
            reply={reply}
          />
        </>
      ) : null}
    </div>
  );
}

type PartProps = Pick<ExceptionFormsProps, 'meetings' | 'scrutiny' | 'today' | 'sole' | 'reply'>;

function fieldsOf(reply: Reply | undefined, intent: string) {
  const mine = reply?.intent === intent ? reply : undefined;
  return {
    mine,
    field: (name: string) => ({
      name,
      id: `${intent}-${name}`,
      defaultValue: mine?.values[name],
      error: mine?.fields[name]?.[0],
    }),
  };
}

const choices = (meetings: readonly MeetingChoice[]) =>
  meetings.map(({ id, on, title }) => ({ value: id, label: `${title}, ${dateWords(on)}` }));

type FieldOf = ReturnType<typeof fieldsOf>['field'];

/** The meeting at which it is to be made, or the day on which one person decides. */
function When({ field, meetings, today, sole }: Omit<PartProps, 'scrutiny' | 'reply'> & { field: FieldOf }) {
  return sole ? (
    <TextField
      {...field('decidesOn')}
      type="date"
      label="To be decided on"
      min={today}
      className="md:max-w-[240px]"
    />
  ) : (
    <SelectField {...field('meetingId')} label="For the meeting" options={choices(meetings)} />
  );
}

function GeneralException({ scrutiny, reply, ...when }: PartProps) {
  const { mine, field } = fieldsOf(reply, 'exception');
  return (
    <Disclosure summary="Give the general exception" open={mine !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value="exception" />
        <p className="text-ink-2">
          Where 28 days’ notice is impracticable, written notice to{' '}
          {scrutiny?.chair ?? 'each member of the scrutiny committee'} is made public, and the decision may be
          made once five clear working days have passed (SI 2012/2089 reg 10).
        </p>
        <When field={field} {...when} />
        <TextareaField {...field('reason')} label="Why 28 days’ notice is impracticable" rows={3} />
        <Button variant="primary">Give the notice and publish it</Button>
      </Form>
    </Disclosure>
  );
}

type UrgencyProps = PartProps & { readonly of: 'key-decision' | 'private-meeting' };

function Urgency({ of, scrutiny, reply, ...when }: UrgencyProps) {
  const intent = of === 'key-decision' ? 'urgency' : 'private-urgency';
  const { mine, field } = fieldsOf(reply, intent);
  const summary =
    of === 'key-decision' ? 'Record special urgency' : 'Record the agreement to take it in private';
  return (
    <Disclosure summary={summary} open={mine !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value={intent} />
        <p className="text-ink-2">
          The chair of the scrutiny committee has to agree that it is urgent and cannot reasonably be deferred
          (SI 2012/2089 reg {of === 'key-decision' ? '11' : '5(6)'}). The reasons are published.
        </p>
        <When field={field} {...when} />
        <RadioGroup
          id={`${intent}-agreedBy`}
          name="agreedBy"
          legend="Who agreed"
          defaultValue={mine?.values.agreedBy ?? (scrutiny?.chair ? 'scrutiny-chair' : 'council-chair')}
          error={mine?.fields.agreedBy?.[0]}
          options={[
            ...(scrutiny?.chair
              ? [{ value: 'scrutiny-chair', label: `${scrutiny.chair}, the scrutiny chair` }]
              : []),
            { value: 'council-chair', label: 'The chair of the council' },
            { value: 'council-vice-chair', label: 'The vice-chair of the council: there is neither chair' },
          ]}
        />
        <TextField
          {...field('agreedName')}
          label="Name of the council’s chair or vice-chair"
          optional
          maxLength={120}
        />
        <TextField
          {...field('instead')}
          label="Why the scrutiny chair could not act"
          optional
          maxLength={300}
        />
        <TextField
          {...field('agreedOn')}
          label="Agreed on"
          type="date"
          defaultValue={mine?.values.agreedOn ?? when.today}
        />
        <TextareaField {...field('reason')} label="Why it is urgent and cannot be deferred" rows={3} />
        <Button variant="primary">Record the agreement</Button>
      </Form>
    </Disclosure>
  );
}

function PrivateNotice({ reply }: Pick<PartProps, 'reply'>) {
  const first = fieldsOf(reply, 'private');
  const second = fieldsOf(reply, 'private-again');
  return (
    <>
      <Disclosure summary="Give notice of taking it in private" open={first.mine !== undefined}>
        <Form method="post" className="max-w-[640px] space-y-4">
          <input type="hidden" name="intent" value="private" />
          <p className="text-ink-2">28 clear days before the meeting (SI 2012/2089 reg 5(2)).</p>
          <TextareaField {...first.field('reason')} label="Why the public is to be kept out" rows={3} />
          <Button variant="primary">Give notice</Button>
        </Form>
      </Disclosure>
      <Disclosure summary="Give the second notice of it" open={second.mine !== undefined}>
        <Form method="post" className="max-w-[640px] space-y-4">
          <input type="hidden" name="intent" value="private-again" />
          <p className="text-ink-2">Five clear working days before the meeting (SI 2012/2089 reg 5(4)).</p>
          <TextareaField {...second.field('reason')} label="Why the public is to be kept out" rows={3} />
          <TextareaField
            {...second.field('representations')}
            label="What was said against it"
            hint="None is an answer."
            rows={3}
          />
          <TextareaField
            {...second.field('response')}
            label="The answer"
            hint="None is an answer."
            rows={3}
          />
          <Button variant="primary">Give the second notice</Button>
        </Form>
      </Disclosure>
    </>
  );
}
