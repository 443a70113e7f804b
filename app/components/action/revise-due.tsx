import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { ActionShown } from './action-shown';

/** Another due date, with who agreed it and why. */
export function ReviseDue({ action, reply }: { action: ActionShown; reply: Reply | undefined }) {
  const mine = reply?.intent === 'revise' ? reply : undefined;
  const error = (name: string) => mine?.fields[name]?.[0];
  return (
    <Disclosure summary="Revise the due date" open={mine !== undefined}>
      <Form method="post" encType="multipart/form-data" className="space-y-3">
        <input type="hidden" name="intent" value="revise" />
        <TextField
          name="toOn"
          label="New due date"
          type="date"
          defaultValue={mine?.values.toOn ?? action.dueOn}
          error={error('toOn')}
        />
        <TextField
          name="agreedBy"
          label="Agreed by"
          defaultValue={mine?.values.agreedBy}
          error={error('agreedBy')}
        />
        <TextareaField
          name="reason"
          label="Why"
          rows={2}
          defaultValue={mine?.values.reason}
          error={error('reason')}
        />
        <Button>Revise the due date</Button>
      </Form>
    </Disclosure>
  );
}
