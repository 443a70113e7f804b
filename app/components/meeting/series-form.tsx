import { Form } from '@remix-run/react';
import { WEEKDAYS, WEEKS_OF_MONTH } from '~/domain/meeting/series';
import type { SeriesFields } from '~/inputs/series';
import { Button } from '../ui/button';
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
    <Form method="get" className="space-y-5">
      <SelectField
        name="bodyId"
        label="Which body meets"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fields.bodyId}
      />
      <fieldset className="space-y-4">
        <legend className="font-semibold">By a rule</legend>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="by"
            value="rule"
            defaultChecked={fields.by === 'rule'}
            className="size-5"
          />
          Every so many months, on a day of the week
        </label>
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
      </fieldset>
      <fieldset className="space-y-4">
        <legend className="font-semibold">By a list</legend>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="by"
            value="dates"
            defaultChecked={fields.by === 'dates'}
            className="size-5"
          />
          On the dates below
        </label>
        <TextareaField
          name="dates"
          label="Dates"
          hint="One a line, as 2027-01-26."
          rows={4}
          optional
          defaultValue={fields.dates}
        />
      </fieldset>
      <Button>See the days</Button>
    </Form>
  );
}
