import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';

/** Takes a decision of the directors back, with the reason. */
export function WithdrawForm({ reply }: { reply: Reply | undefined }) {
  return (
    <Disclosure summary="Withdraw it">
      <Form method="post" className="space-y-3">
        <input type="hidden" name="intent" value="withdraw" />
        <TextareaField
          name="reason"
          label="Why it is withdrawn"
          rows={2}
          defaultValue={reply?.values.reason}
          error={reply?.fields.reason?.[0]}
        />
        <Button>Withdraw the resolution</Button>
      </Form>
    </Disclosure>
  );
}
