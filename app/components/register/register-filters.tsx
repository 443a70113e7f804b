import { Form } from '@remix-run/react';
import { DECISION_TYPES } from '~/domain/decision/decision-type';
import { typeWords } from '~/domain/decision/result-text';
import { Button } from '../ui/button';
import { Search } from '../ui/icons';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type RegisterFiltersProps = {
  filter: { readonly body: string; readonly year: string; readonly outcome: string; readonly words: string };
  bodies: readonly { readonly code: string; readonly name: string }[];
  years: readonly number[];
};

const OUTCOMES = [
  ...DECISION_TYPES.map((type) => ({ value: type, label: typeWords(type) })),
  { value: 'draft', label: 'Not sealed yet' },
];

/** Narrows the register by its address, so that a narrowed list can be kept and sent. */
export function RegisterFilters({ filter, bodies, years }: RegisterFiltersProps) {
  return (
    <Form
      role="search"
      action="/register"
      className="no-print mt-4 grid grid-cols-2 items-end gap-2 md:grid-cols-[1fr_1fr_1fr_auto] xl:flex"
      key={JSON.stringify(filter)}
    >
      <TextField
        name="words"
        type="search"
        label="Search decisions"
        labelHidden
        placeholder="Words or a reference"
        defaultValue={filter.words}
        className="col-span-2 min-w-0 flex-1 md:col-span-4"
      />
      <SelectField
        name="body"
        label="Body"
        labelHidden
        options={[
          { value: '', label: 'Body: all' },
          ...bodies.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        defaultValue={filter.body}
        className="basis-[180px]"
      />
      <SelectField
        name="year"
        label="Year"
        labelHidden
        options={[
          { value: '', label: 'Year: all' },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
        defaultValue={filter.year}
        className="basis-[130px]"
      />
      <SelectField
        name="outcome"
        label="Outcome"
        labelHidden
        options={[{ value: '', label: 'Outcome: any' }, ...OUTCOMES]}
        defaultValue={filter.outcome}
        className="basis-[180px]"
      />
      <Button icon={<Search size={18} strokeWidth={1.75} aria-hidden />}>Show</Button>
    </Form>
  );
}
