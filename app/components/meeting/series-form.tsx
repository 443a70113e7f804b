import { Form } from '@remix-run/react';
import { WEEKDAYS, WEEKS_OF_MONTH } from '~/domain/meeting/series';
import type { SeriesFields } from '~/inputs/series';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type SeriesFormProps = {
  bodies: readonly { readonly id: string; readonly name: string }[];
  fields: SeriesFields;
};

const upper = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A rule, or dates in a list: looked at before any meeting is made. */
export function SeriesForm({ bodies, fields }: SeriesFormProps) {
  return (
    <Form method="get" className="group space-y-5">
      <SelectField
        name="bodyId"
        label="Which body meets"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fields.bodyId}
      />
      <RadioGroup
        name="by"
        legend="How the days are found"
        defaultValue={fields.by}
        options={[
          { value: 'rule', label: 'Every so many months, on a day of the week' },
          { value: 'dates', label: 'On dates that you list' },
        ]}
      />
      {/* What the way chosen does not ask is out of the way, by the style sheet alone. */}
      <div className="group-has-[[value=dates]:checked]:hidden">
        <div className="grid gap-4 md:grid-cols-3">
          <TextField
            name="months"
            label="Every how many months"
            inputMode="numeric"
            defaultValue={fields.months}
          />
          <SelectField
            name="week"
            label="Week of the month"
            options={WEEKS_OF_MONTH.map((week) => ({ value: week, label: upper(week) }))}
            defaultValue={fields.week}
          />
          <SelectField
            name="weekday"
            label="Day"
            options={WEEKDAYS.map((day) => ({ value: day, label: upper(day) }))}
            defaultValue={fields.weekday}
          />
          <TextField name="from" label="Not before" type="date" defaultValue={fields.from} />
          <TextField name="until" label="Not after" type="date" defaultValue={fields.until} />
        </div>
      </div>
      <div className="group-has-[[value=rule]:checked]:hidden">
        <TextareaField
          name="dates"
          label="Dates"
          hint="One a line, as 2027-01-26."
          rows={4}
          optional
          defaultValue={fields.dates}
        />
      </div>
      <Button>See the days</Button>
    </Form>
  );
}
