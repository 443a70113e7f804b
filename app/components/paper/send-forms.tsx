import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type Person = { readonly id: string; readonly name: string; readonly role: string };
type FormProps = { revision: number; reply: Reply | undefined };

const replyTo = (reply: Reply | undefined, intent: string) => (reply?.intent === intent ? reply : undefined);

/** Sends the draft on its way as version 1. */
export function SubmitForm({
  revision,
  reply,
  stops,
  people,
  cleared,
}: FormProps & { stops: readonly string[]; people: readonly Person[]; cleared: boolean }) {
  const mine = replyTo(reply, 'submit');
  const choices = people.map(({ id, name, role }) => ({
    value: id,
    label: role ? `${name}, ${role}` : name,
  }));
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="intent" value="submit" />
      <input type="hidden" name="revision" value={revision} />
      <p>
        It becomes version 1, which nobody can change, and goes this way:{' '}
        <b className="font-semibold">{stops.join(', ')}</b>.
      </p>
      {cleared ? (
        <>
          <SelectField
            name="financeId"
            label="Who clears it for finance?"
            hint="Nobody named: the members and officers of the first body are asked."
            optional
            placeholder="The first body"
            options={choices}
            defaultValue={mine?.values.financeId}
          />
          <SelectField
            name="legalId"
            label="Who clears it for law?"
            optional
            placeholder="The first body"
            options={choices}
            defaultValue={mine?.values.legalId}
          />
        </>
      ) : null}
      <TextField
        name="implementBy"
        type="date"
        label="All is to be done by"
        hint="Where a date is agreed."
        optional
        inputClassName="max-w-[200px]"
        defaultValue={mine?.values.implementBy}
        error={mine?.fields.implementBy?.[0]}
      />
      <Button variant="primary">Send it on its way</Button>
    </Form>
  );
}

/** Issues the draft as the next version. */
export function IssueForm({ revision, reply, next }: FormProps & { next: number }) {
  const mine = replyTo(reply, 'issue');
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="intent" value="issue" />
      <input type="hidden" name="revision" value={revision} />
      <TextareaField
        name="note"
        label={`What changed in version ${next}?`}
        hint="In a sentence; readers see it beside the version."
        rows={2}
        maxLength={500}
        defaultValue={mine?.values.note}
        error={mine?.fields.note?.[0]}
      />
      <Button variant="primary">Issue version {next}</Button>
    </Form>
  );
}

/** Takes the paper off its route; folded, because it is for good. */
export function WithdrawForm({ reply }: { reply: Reply | undefined }) {
  const mine = replyTo(reply, 'withdraw');
  return (
    <Disclosure summary="Withdraw the paper" open={mine !== undefined}>
      <Form method="post" className="space-y-4">
        <input type="hidden" name="intent" value="withdraw" />
        <p>It goes no further and cannot be sent again. What it said, and what was decided before, stays.</p>
        <TextareaField
          name="reason"
          label="Why is it withdrawn?"
          rows={2}
          maxLength={1000}
          defaultValue={mine?.values.reason}
          error={mine?.fields.reason?.[0]}
        />
        <Button variant="danger">Withdraw it</Button>
      </Form>
    </Disclosure>
  );
}
