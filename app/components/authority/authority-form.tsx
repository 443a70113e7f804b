import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type Props = {
  organisations: readonly {
    readonly name: string;
    readonly matters: readonly { readonly id: string; readonly name: string }[];
  }[];
  question: { readonly matterId: string; readonly typed: string; readonly problem: string | null };
};

/** The question: which matter, and what sum. */
export function AuthorityForm({ organisations, question }: Props) {
  return (
    <Form
      className="grid items-end gap-3 md:flex md:flex-wrap"
      key={`${question.matterId} ${question.typed}`}
    >
      <SelectField
        name="matter"
        label="What is to be decided"
        placeholder="Choose a matter"
        options={organisations.flatMap(({ name, matters }) =>
          matters.map((matter) => ({ value: matter.id, label: `${matter.name}, ${name}` })),
        )}
        defaultValue={question.matterId}
        className="min-w-0 md:basis-[420px]"
      />
      <TextField
        name="pounds"
        label="Sum in pounds"
        optional
        inputMode="numeric"
        defaultValue={question.typed}
        error={question.problem ?? undefined}
        className="md:basis-[220px]"
      />
      <Button variant="primary">Who decides?</Button>
    </Form>
  );
}
