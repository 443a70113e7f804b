import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';

type PartProps = { reply: Reply | undefined };

/** Puts a meeting off, with the reason that everybody is told. */
export function Postpone({ reply }: PartProps) {
  const field = (name: string) => ({
    defaultValue: reply?.values[name],
    error: reply?.fields[name]?.[0],
  });
  return (
    <Disclosure summary="Put the meeting off to another day or hour" open={reply !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value="postpone" />
        <p className="text-ink-2">
          Notice is given again: the agenda is published again. Everybody expected is told.
        </p>
        <div className="grid gap-4 md:grid-cols-3">
          <TextField name="on" id="new-on" label="New date" type="date" {...field('on')} />
          <TextField name="from" id="new-from" label="Starts" type="time" {...field('from')} />
          <TextField name="until" id="new-until" label="Ends" type="time" {...field('until')} />
        </div>
        <TextField name="reason" id="postpone-reason" label="Why" maxLength={300} {...field('reason')} />
        <Button>Put it off</Button>
      </Form>
    </Disclosure>
  );
}

/** Calls a meeting off, with the reason. */
export function CallOff({ reply }: PartProps) {
  return (
    <Disclosure summary="Call the meeting off" open={reply !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-3">
        <input type="hidden" name="intent" value="cancel" />
        <p className="text-ink-2">
          It stays in the list as cancelled. Its papers can be tabled at another meeting. Everybody expected
          is told.
        </p>
        <TextField
          name="reason"
          id="cancel-reason"
          label="Why"
          maxLength={300}
          defaultValue={reply?.values.reason}
          error={reply?.fields.reason?.[0]}
        />
        <Button variant="danger">Cancel the meeting</Button>
      </Form>
    </Disclosure>
  );
}
