import { Form } from '@remix-run/react';
import { MEANING_WORDS } from '~/content/past-words';
import { COLUMN_ROLES, type ColumnRole } from '~/inputs/past-columns';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';
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
      <DataTable label="Columns of the file">
        <thead>
          <tr className="border-b border-rule text-left text-ink-2">
            <th className="py-2 pr-4 font-semibold">Column</th>
            <th className="py-2 pr-4 font-semibold">First cells</th>
            <th className="py-2 font-semibold">What it is</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ head, samples, role }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: heads may repeat, their places do not
            <tr key={index} className="border-b border-rule align-top">
              <th scope="row" className="py-2 pr-4 text-left font-semibold">
                {head || 'No heading'}
              </th>
              <td className="py-2 pr-4 text-ink-2">{samples.join(' · ')}</td>
              <td className="py-2">
                <SelectField
                  name={`column-${index}`}
                  label={`What ${head || `column ${index + 1}`} is`}
                  labelHidden
                  placeholder="Choose"
                  options={OPTIONS}
                  defaultValue={role}
                  error={errors[`column-${index}`] ?? ''}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Button variant="primary">Go on</Button>
    </Form>
  );
}
