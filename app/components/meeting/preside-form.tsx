import { Form } from '@remix-run/react';
import type { AttendancePage } from '~/domain/meeting/attendance-page';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';

type PresideFormProps = { page: AttendancePage; reply: Reply | undefined };

/** Who presides: the chair, a deputy, or another member when the chair cannot. */
export function PresideForm({ page: { head, seats, acts }, reply }: PresideFormProps) {
  if (!acts.preside) return null;
  const here = seats.filter(({ standing }) => standing === 'in-room' || standing === 'on-line');
  const mine = reply?.intent === 'preside' ? reply : undefined;
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="intent" value="preside" />
      <SelectField
        name="seatId"
        label="Who presides"
        hint="A deputy or another member does when the chair cannot."
        placeholder="Choose a member who is here"
        defaultValue={mine?.values.seatId ?? head.presiding?.seatId ?? ''}
        error={mine?.fields.seatId?.[0]}
        options={here.map(({ id, name }) => ({ value: id, label: name }))}
        className="basis-72"
      />
      <Button>Record who presides</Button>
    </Form>
  );
}
