import { Form, Link } from '@remix-run/react';
import { PAPER_STATE_WORDS } from '~/content/paper-words';
import { PAPER_STATES } from '~/domain/paper/classification';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { Search } from '../ui/icons';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type PapersFilterProps = {
  q: string;
  state: string;
  body: string;
  mine: boolean;
  bodies: readonly { readonly code: string; readonly name: string }[];
};

/** A plain form that is sent to the address, so that a list can be kept and shared. */
export function PapersFilter({ q, state, body, mine, bodies }: PapersFilterProps) {
  const filtered = q !== '' || state !== '' || body !== '' || mine;
  return (
    <Form method="get" role="search" aria-label="Papers" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <TextField
        name="q"
        type="search"
        label="Words or reference"
        className="min-w-0 flex-1 basis-56"
        maxLength={200}
        defaultValue={q}
        key={`q ${q}`}
      />
      <SelectField
        name="state"
        label="State"
        className="min-w-0 flex-1 basis-32 md:flex-none md:basis-40"
        placeholder="Any"
        options={PAPER_STATES.map((one) => ({ value: one, label: PAPER_STATE_WORDS[one] }))}
        defaultValue={state}
        key={`state ${state}`}
      />
      <SelectField
        name="body"
        label="Body"
        className="min-w-0 flex-1 basis-32 md:flex-none md:basis-52"
        placeholder="Any"
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={body}
        key={`body ${body}`}
      />
      <CheckboxField name="mine" value="1" label="Mine" defaultChecked={mine} key={`mine ${mine}`} />
      <Button icon={<Search size={18} strokeWidth={1.75} aria-hidden />}>Find</Button>
      {filtered ? (
        <Link to="/papers" className="inline-flex min-h-11 items-center font-semibold">
          Clear
        </Link>
      ) : null}
    </Form>
  );
}
