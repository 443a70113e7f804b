import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import type { SeriesDay } from '~/domain/meeting/series';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';

type SeriesDaysProps = { days: readonly SeriesDay[]; reply: Reply | undefined };

/** The days of a series, each to be left out; those that stay become meetings. */
export function SeriesDays({ days, reply }: SeriesDaysProps) {
  const field = (name: string, usual = '') => ({
    defaultValue: reply?.values[name] ?? usual,
    error: reply?.fields[name]?.[0],
  });
  return (
    <Form method="post" className="space-y-5">
      <FormProblem reply={reply} />
      <input type="hidden" name="intent" value="create" />
      <fieldset>
        <legend className="serif-display text-xl">The days</legend>
        <p className="text-ink-2">Nothing is made yet. Take off what should not be one.</p>
        <ul className="mt-2 border-t border-rule">
          {days.map(({ on, flag, taken, past }) => (
            <li key={on} className="border-b border-rule">
              <label className="flex min-h-11 flex-wrap items-center gap-x-3">
                <input
                  type="checkbox"
                  name="days"
                  value={on}
                  defaultChecked={!taken && !past && flag === ''}
                  disabled={taken || past}
                  className="size-5"
                />
                {dateWords(on, 'weekday')}
                {flagWords({ flag, taken, past }) ? (
                  <b className="font-semibold text-warn">{flagWords({ flag, taken, past })}</b>
                ) : null}
              </label>
            </li>
          ))}
        </ul>
        {reply?.fields.days?.[0] ? <p className="font-semibold text-bad">{reply.fields.days[0]}</p> : null}
      </fieldset>
      <TextField
        name="title"
        label="Name of the meetings"
        maxLength={150}
        {...field('title', 'Ordinary meeting')}
      />
      <div className="grid gap-4 md:grid-cols-2">
        <TextField name="starts" label="Starts" type="time" {...field('starts')} />
        <TextField name="ends" label="Ends" type="time" {...field('ends')} />
      </div>
      <TextField name="place" label="Where" maxLength={200} {...field('place')} />
      <CheckboxField name="onlineAllowed" label="Members may attend on line" defaultChecked />
      <Button variant="primary">Call these meetings</Button>
    </Form>
  );
}

function flagWords({ flag, taken, past }: Omit<SeriesDay, 'on'>): string {
  if (past) return 'It has passed';
  if (taken) return 'The body meets on it already';
  if (flag === 'unknown') return 'Bank holidays of that year are not known yet';
  return flag === '' ? '' : `No working day: ${flag}`;
}
