import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import { FormProblem } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { MinutesAct, type MinutesActsProps } from './minutes-act';

/** The item of a later meeting under which they are approved. */
export function ApproveMinutes({ page, reply }: MinutesActsProps) {
  const { approving, digest, changes } = page;
  if (approving.length === 0)
    return (
      <MinutesAct title="Approval">
        <p className="text-ink-2">
          A later meeting approves them, under an item for minutes. None has reached such an item yet.
        </p>
      </MinutesAct>
    );
  return (
    <MinutesAct title="Approval">
      <p className="text-ink-2">
        {changes && changes.list.length > 0
          ? 'Record that the meeting approved them with the corrections shown.'
          : 'Record that the meeting approved them as a correct record.'}
      </p>
      <FormProblem reply={reply} intent="approve" />
      <Form method="post" className="mt-3 space-y-3">
        <input type="hidden" name="intent" value="approve" />
        <input type="hidden" name="digest" value={digest} />
        <SelectField
          id="approve-item"
          name="itemId"
          label="Approved at"
          options={approving.map(({ id, number, title, meeting, on }) => ({
            value: id,
            label: `${dateWords(on)}, item ${number}, ${title} (${meeting})`,
          }))}
          error={reply?.intent === 'approve' ? reply.fields.itemId?.[0] : undefined}
        />
        <Button variant="primary">Record the approval</Button>
      </Form>
    </MinutesAct>
  );
}
