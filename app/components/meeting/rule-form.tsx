import { Form } from '@remix-run/react';
import { RULING_WORDS } from '~/content/meeting-words';
import type { InterestsPage } from '~/domain/meeting/interests-shown';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';

type RuleFormProps = {
  interest: InterestsPage['interests'][number];
  page: Pick<InterestsPage, 'rulesFor'>;
  reply: Reply | undefined;
};

/** The ruling on one interest. Where it would set an open vote aside, it asks once more. */
export function RuleForm({ interest, page, reply }: RuleFormProps) {
  const mine = reply?.intent === 'rule' && reply.values.declarationId === interest.id ? reply : undefined;
  const warned = mine?.refusal?.code === 'ruling-would-void-ballot';
  const id = (name: string) => `${name}-${interest.id}`;
  return (
    <details open={mine !== undefined || interest.ruling === null} className="mt-1">
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
        {interest.ruling === null ? 'Rule on it' : 'Rule again'}
      </summary>
      <Form method="post" className="max-w-[640px] space-y-5 pt-1 pb-4">
        <FormProblem reply={mine} />
        <input type="hidden" name="intent" value="rule" />
        <input type="hidden" name="declarationId" value={interest.id} />
        <RadioGroup
          id={id('ruling')}
          name="ruling"
          legend="The ruling"
          defaultValue={mine?.values.ruling ?? interest.ruling ?? undefined}
          error={mine?.fields.ruling?.[0]}
          options={interest.rulings.map((ruling) => ({ value: ruling, label: RULING_WORDS[ruling] }))}
        />
        <TextareaField
          id={id('reason')}
          name="reason"
          label="The reason"
          hint="In a sentence. It goes on the record."
          rows={2}
          maxLength={500}
          defaultValue={mine?.values.reason ?? interest.reason}
          error={mine?.fields.reason?.[0]}
        />
        {interest.ofPresiding ? (
          <CheckboxField
            id={id('membersDecided')}
            name="membersDecided"
            label="The other members decided this"
            hint="It is the interest of whoever presides, so it is not for the chair to rule on."
            defaultChecked={mine?.values.membersDecided === 'on'}
          />
        ) : null}
        {warned ? (
          <CheckboxField
            id={id('voidsBallot')}
            name="voidsBallot"
            label="Set the open vote aside: a new one will be opened"
          />
        ) : null}
        <Button variant={warned ? 'danger' : 'primary'}>
          {warned ? 'Rule, and set the vote aside' : 'Record the ruling'}
        </Button>
        {page.rulesFor && !interest.ofPresiding ? (
          <p className="text-sm text-ink-2">Recorded as the ruling of {page.rulesFor}.</p>
        ) : null}
      </Form>
    </details>
  );
}
