import { Form } from '@remix-run/react';
import { MEANING_WORDS } from '~/content/past-words';
import { COLUMN_ROLES, type ColumnRole } from '~/inputs/column-role';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { CarriedFields } from './carried-fields';

type PastColumnsFormProps = {
  columns: readonly { readonly head: string; readonly samples: readonly string[]; readonly role: string }[];
  kept: string;
  answers: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

const ROLE_WORDS: Record<ColumnRole, string> = {
  id: 'Which vote it is',
  result: 'The recorded result',
  seats: 'Number of seats',
  word: 'One person’s vote, in a word',
  for: 'Count: for',
  against: 'Count: against',
  abstain: 'Count: abstained',
  'not-voting': 'Count: present, did not vote',
  absent: 'Count: absent',
  ignored: MEANING_WORDS.ignored,
};
const OPTIONS = COLUMN_ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }));

/** The second step of a table: what each column is, beside its first cells. */
export function PastColumnsForm({ columns, kept, answers, errors }: PastColumnsFormProps) {
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-4">
      <CarriedFields step="columns" kept={kept} answers={answers} asked={['column-']} />
      <h2 className="serif-display text-xl">What is in each column?</h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {columns.map(({ head, samples, role }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: heads may repeat, their places do not
            key={index}
            className="grid gap-x-4 gap-y-1 py-3 md:grid-cols-[220px_1fr_280px] md:items-center"
          >
            <b className="min-w-0 font-semibold break-words">{head || 'No heading'}</b>
            <span className="min-w-0 break-words text-ink-2">{samples.join(' · ')}</span>
            <SelectField
              name={`column-${index}`}
              label={`What ${head || `column ${index + 1}`} is`}
              labelHidden
              placeholder="Choose"
              options={OPTIONS}
              defaultValue={role}
              error={errors[`column-${index}`] ?? ''}
            />
          </li>
        ))}
      </ul>
      <Button variant="primary">Go on</Button>
    </Form>
  );
}
