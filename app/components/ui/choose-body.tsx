import { Form } from '@remix-run/react';
import { Button } from './button';
import { SelectField } from './select-field';

type Props = {
  label: string;
  bodies: readonly { readonly code: string; readonly name: string }[];
  chosen: string | undefined;
};

/** Chooses for which body the form below is; without JavaScript too. */
export function ChooseBody({ label, bodies, chosen }: Props) {
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      <SelectField
        name="body"
        label={label}
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        placeholder={chosen ? undefined : 'Choose a body'}
        defaultValue={chosen ?? ''}
      />
      <Button>Choose</Button>
    </Form>
  );
}
