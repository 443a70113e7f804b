import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

export type AskChoice = { readonly value: string; readonly label: string };

/** Asks a named person or body; whoever is asked may then read the paper. */
export function AskForm({ choices, reply }: { choices: readonly AskChoice[]; reply: Reply | undefined }) {
  const mine = reply?.intent === 'ask' ? reply : undefined;
  const error = (name: string) => mine?.fields[name]?.[0];
  return (
    <Form method="post" className="max-w-[620px] space-y-4">
      <input type="hidden" name="intent" value="ask" />
      <SelectField
        name="of"
        label="Whom do you ask?"
        placeholder="Choose a person or a body"
        options={choices}
        defaultValue={mine?.values.of}
        error={error('of')}
      />
      <SelectField
        name="matter"
        label="On what"
        defaultValue={mine?.values.matter ?? 'other'}
        options={[
          { value: 'finance', label: 'Finance' },
          { value: 'legal', label: 'Law' },
          { value: 'other', label: 'Something else' },
        ]}
      />
      <TextareaField
        name="question"
        label="What do you ask?"
        rows={4}
        defaultValue={mine?.values.question}
        error={error('question')}
      />
      <TextField
        name="dueOn"
        label="Answer wanted by"
        type="date"
        inputClassName="max-w-52"
        defaultValue={mine?.values.dueOn}
        error={error('dueOn')}
      />
      <Button variant="primary">Ask for advice</Button>
    </Form>
  );
}
