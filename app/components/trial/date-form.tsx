import { Form } from '@remix-run/react';
import { AGREER_WORDS, CHAIR_STATE_WORDS, DATE_FIELD_WORDS } from '~/content/date-words';
import { DATE_KINDS, type DateField, type DateKind, USUAL_DAYS } from '~/inputs/date-kinds';
import { Button } from '../ui/button';
import { choices } from '../ui/choices';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type DateFormProps = {
  kind: DateKind;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

const AGREERS = choices(AGREER_WORDS).map(({ value, label }) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

/** The dates that one clock needs. Its answer has an address that can be kept and sent. */
export function DateForm({ kind, values, errors }: DateFormProps) {
  const counts = kind !== 'special-urgency';
  return (
    <Form action="/try/dates" className="space-y-4" key={`${kind} ${JSON.stringify(values)}`}>
      <input type="hidden" name="kind" value={kind} />
      <div className="grid items-end gap-4 md:grid-cols-3">
        {DATE_KINDS[kind].map((field) => (
          <DateFormField key={field} field={field} kind={kind} values={values} error={errors[field]} />
        ))}
      </div>
      {counts ? (
        <div className="grid items-end gap-4 md:grid-cols-3">
          <SelectField
            name="basis"
            label="Days are counted"
            options={choices({
              '': 'As the rule has it',
              working: 'In working days',
              calendar: 'In calendar days',
            })}
            defaultValue={values.basis}
          />
          <TextField
            name="closures"
            label="Days on which the body’s offices are closed"
            optional
            hint="Such as 2026-12-24 2026-12-31"
            error={errors.closures}
            defaultValue={values.closures}
          />
          <TextField
            name="endsAt"
            type="time"
            label="Hour at which a last day ends"
            optional
            defaultValue={values.endsAt}
          />
        </div>
      ) : null}
      <Button variant="primary" name="go" value="1">
        Work it out
      </Button>
    </Form>
  );
}

type DateFormFieldProps = {
  field: DateField;
  kind: DateKind;
  values: Readonly<Record<string, string>>;
  error: string | undefined;
};

function DateFormField({ field, kind, values, error }: DateFormFieldProps) {
  const words = { name: field, label: DATE_FIELD_WORDS[field], ...(error ? { error } : {}) };
  switch (field) {
    case 'needs':
    case 'days':
      return (
        <TextField
          {...words}
          inputMode="numeric"
          defaultValue={values[field] ?? USUAL_DAYS[kind]?.toString()}
        />
      );
    case 'scrutinyChair':
    case 'councilChair':
      return <SelectField {...words} options={choices(CHAIR_STATE_WORDS)} defaultValue={values[field]} />;
    case 'agreedBy':
      return (
        <SelectField {...words} options={AGREERS} placeholder="Nobody yet" defaultValue={values[field]} />
      );
    default:
      return <TextField {...words} type="date" defaultValue={values[field]} />;
  }
}
