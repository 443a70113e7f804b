import { Form } from '@remix-run/react';
import { ALLOWANCE_WORDS, RELIEF_WORDS } from '~/content/interest-words';
import { ALLOWANCES } from '~/domain/interest/dispensation';
import type { DispensationsPage } from '~/domain/interest/relief-view';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';

type AskFormProps = { page: Pick<DispensationsPage, 'asks' | 'papers'>; reply: Reply | undefined };

/** The member's written request. */
export function AskForm({ page: { asks, papers }, reply }: AskFormProps) {
  const mine = reply?.intent === 'ask' ? reply : undefined;
  const wrong = (name: string) => mine?.fields[name]?.[0];
  return (
    <section aria-labelledby="ask-title" className="border-t-2 border-ink pt-4">
      <h2 id="ask-title" className="serif-display text-xl">
        Ask for one
      </h2>
      <Form method="post" className="mt-3 max-w-[640px] space-y-5">
        <FormProblem reply={mine?.refusal ? mine : undefined} />
        <input type="hidden" name="intent" value="ask" />
        <SelectField
          name="bodyId"
          label="For your seat on"
          defaultValue={mine?.values.bodyId}
          error={wrong('bodyId')}
          options={asks.map(({ bodyId, body, kind }) => ({
            value: bodyId,
            label: `${body} (${RELIEF_WORDS[kind].toLowerCase()})`,
          }))}
        />
        <TextareaField
          name="matter"
          label="Which interest, and in which business"
          hint="This is your written request."
          rows={3}
          maxLength={500}
          defaultValue={mine?.values.matter}
          error={wrong('matter')}
        />
        {papers.length > 0 ? (
          <SelectField
            name="paperId"
            label="Only for the business of a paper"
            optional
            placeholder="Any business in the matter"
            defaultValue={mine?.values.paperId}
            error={wrong('paperId')}
            options={papers.map(({ id, ref, title }) => ({ value: id, label: `${ref}: ${title}` }))}
          />
        ) : null}
        <RadioGroup
          name="asks"
          legend="What you ask for"
          defaultValue={mine?.values.asks}
          error={wrong('asks')}
          options={ALLOWANCES.map((allowance) => ({ value: allowance, label: ALLOWANCE_WORDS[allowance] }))}
        />
        <Button variant="primary">Send the request</Button>
      </Form>
    </section>
  );
}
