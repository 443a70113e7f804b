import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';
import type { ActionShown } from './action-shown';

/** The officer records what the body did, with the agenda item as minute reference. */
export function DecideClosure({ action, reply }: { action: ActionShown; reply: Reply | undefined }) {
  const mine = reply?.intent === 'decide-closure' ? reply : undefined;
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="mt-2 max-w-[560px] space-y-4 rounded-lg border border-rule bg-sheet p-4"
    >
      <input type="hidden" name="intent" value="decide-closure" />
      <RadioGroup
        name="result"
        legend="What did the body do?"
        defaultValue={mine?.values.result}
        error={mine?.fields.result?.[0]}
        options={[
          { value: 'granted', label: 'It closed the action' },
          { value: 'returned', label: 'It returned the action to its lead' },
        ]}
      />
      <SelectField
        name="itemId"
        label="Minute reference"
        hint="The meeting and the agenda item, if it was closed"
        placeholder="Choose an item"
        defaultValue={mine?.values.itemId}
        error={mine?.fields.itemId?.[0]}
        options={action.minuteReferences.map(({ id, number, title, meetsAt }) => ({
          value: id,
          label: `${dateWords(meetsAt)}, item ${number}: ${title}`,
        }))}
      />
      <TextareaField
        id="decide-closure-reason"
        name="reason"
        label="Why it goes back"
        hint="If it was returned"
        optional
        rows={2}
        defaultValue={mine?.values.reason}
        error={mine?.fields.reason?.[0]}
      />
      <Button variant="primary">Record this</Button>
    </Form>
  );
}
