import { Form } from '@remix-run/react';
import { MEETING_KIND_WORDS } from '~/content/meeting-words';
import { MEETING_KINDS } from '~/domain/meeting/meeting-kind';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type NewMeetingFormProps = {
  bodies: readonly { readonly id: string; readonly name: string }[];
  /** Of the date field: today. */
  earliest: string;
  reply: Reply | undefined;
};

/** Calls a meeting: whose, when and where. Everybody who holds a seat is expected. */
export function NewMeetingForm({ bodies, earliest, reply }: NewMeetingFormProps) {
  const typed = reply?.values ?? {};
  const wrong = (name: string) => reply?.fields[name]?.[0];
  const only = bodies.length === 1 ? bodies[0]?.id : undefined;
  const ticked = (name: string) => (reply ? typed[name] === 'on' : true);
  return (
    <Form method="post" className="space-y-6">
      <FormProblem reply={reply} />
      <input type="hidden" name="intent" value="create" />
      <SelectField
        name="bodyId"
        label="Which body meets"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={only ? undefined : 'Choose a body'}
        defaultValue={typed.bodyId ?? only}
        error={wrong('bodyId')}
      />
      <SelectField
        name="kind"
        label="Kind of meeting"
        hint="An extraordinary meeting has only the business it was called for."
        options={MEETING_KINDS.map((kind) => ({ value: kind, label: MEETING_KIND_WORDS[kind] }))}
        defaultValue={typed.kind ?? 'ordinary'}
      />
      <TextField
        name="title"
        label="Name of the meeting"
        hint="For example: Ordinary meeting"
        defaultValue={typed.title}
        error={wrong('title')}
      />
      <div className="grid gap-6 md:grid-cols-3">
        <TextField
          name="on"
          label="Date"
          type="date"
          min={earliest}
          defaultValue={typed.on}
          error={wrong('on')}
        />
        <TextField name="from" label="Starts" type="time" defaultValue={typed.from} error={wrong('from')} />
        <TextField name="until" label="Ends" type="time" defaultValue={typed.until} error={wrong('until')} />
      </div>
      <TextField name="place" label="Where" defaultValue={typed.place} error={wrong('place')} />
      <div>
        <CheckboxField
          name="onlineAllowed"
          label="Members may attend on line"
          hint="Whether they then count is for the body’s own rules."
          defaultChecked={ticked('onlineAllowed')}
        />
        <CheckboxField
          name="usualItems"
          label="Begin the agenda with the welcome and the other standing items"
          defaultChecked={ticked('usualItems')}
        />
      </div>
      <Button variant="primary">Call the meeting</Button>
    </Form>
  );
}
