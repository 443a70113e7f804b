import { Form } from '@remix-run/react';
import { PROFILE_WORDS } from '~/content/profiles';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type SubjectFormProps = {
  /** Where the form leads. */
  action: string;
  bodies: readonly { readonly code: string; readonly name: string; readonly organisation: string }[];
  of: string;
  seats: string;
};

/** Whose card to fill in: a body's own, or the usual one of a kind of body with so many seats. */
export function SubjectForm({ action, bodies, of, seats }: SubjectFormProps) {
  const options = [
    ...bodies.map(({ code, name, organisation }) => ({ value: code, label: `${name}, ${organisation}` })),
    ...Object.entries(PROFILE_WORDS).map(([kind, words]) => ({
      value: `kind:${kind}`,
      label: `A kind of body: ${words}`,
    })),
  ];
  return (
    <Form action={action} className="grid items-end gap-3 md:flex md:flex-wrap" key={`${of} ${seats}`}>
      <SelectField
        name="of"
        label="Whose card"
        options={options}
        placeholder="Choose a body or a kind of body"
        defaultValue={of}
        className="min-w-0 md:basis-[380px]"
      />
      <TextField
        name="seats"
        label="Seats, for a kind of body"
        optional
        inputMode="numeric"
        defaultValue={seats}
        className="md:basis-[260px]"
      />
      <Button variant={of ? 'default' : 'primary'}>Fill in the card</Button>
    </Form>
  );
}
