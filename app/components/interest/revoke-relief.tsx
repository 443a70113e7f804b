import { Form } from '@remix-run/react';
import type { ReliefLine } from '~/domain/interest/relief-view';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';

/** Revokes what was granted. Where that would set an open vote aside, it asks once more. */
export function RevokeRelief({ line, reply }: { line: ReliefLine; reply: Reply | undefined }) {
  const mine = reply?.intent === 'revoke' && reply.values.id === line.id ? reply : undefined;
  const warned = mine?.refusal?.code === 'ruling-would-void-ballot';
  return (
    <details open={mine !== undefined}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-bad">
        Revoke it<span className="sr-only">: {line.name}</span>
      </summary>
      <Form method="post" className="max-w-[640px] space-y-4 pt-1 pb-3">
        <FormProblem reply={mine?.refusal ? mine : undefined} />
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="id" value={line.id} />
        <TextareaField
          id={`revoke-reason-${line.id}`}
          name="reason"
          label="Why it is revoked"
          rows={2}
          maxLength={500}
          defaultValue={mine?.values.reason}
          error={mine?.fields.reason?.[0]}
        />
        {warned ? (
          <CheckboxField
            id={`voids-${line.id}`}
            name="voidsBallot"
            label="Set the open vote aside: a new one will be opened"
          />
        ) : null}
        <Button variant="danger">Record that it is revoked</Button>
      </Form>
    </details>
  );
}
