import type { DecisionContent } from '~/domain/decision/decision-record';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { Typed } from '../ui/typed';
import { HelperFields } from './helper-fields';

export type Lead = { readonly id: string; readonly label: string };
type RowProps<T> = { index: number; kept: T | undefined; typed: Typed };
type ChargedProps<T> = RowProps<T> & { people: readonly Lead[] };

/** An option and why it was not taken. */
export function AlternativeRow({ index, kept, typed }: RowProps<DecisionContent['alternatives'][number]>) {
  const [option, why] = [`alternatives[${index}].option`, `alternatives[${index}].why`];
  return (
    <>
      <TextField {...typed.field(option, kept?.option)} label="Option" />
      <TextareaField
        {...typed.field(why, kept?.why)}
        label="Why it was not taken"
        rows={2}
        className="md:col-span-2"
      />
    </>
  );
}

const KINDS = [
  { value: 'precedent', label: 'Before the decision has effect' },
  { value: 'continuing', label: 'Afterwards, while it has effect' },
];

/** A condition: what, when it binds, who sees to it and by when. */
export function ConditionRow({
  index,
  kept,
  typed,
  people,
}: ChargedProps<DecisionContent['conditions'][number]>) {
  const name = (field: string) => `conditions[${index}].${field}`;
  return (
    <>
      <TextareaField
        {...typed.field(name('text'), kept?.text)}
        label="Condition"
        rows={2}
        className="md:col-span-3"
      />
      <SelectField
        name={name('kind')}
        label="To be met"
        className="md:col-span-3"
        options={KINDS}
        defaultValue={typed.value(name('kind'), kept?.kind ?? 'precedent')}
      />
      <Charge {...{ name, typed, people }} kept={kept} />
    </>
  );
}

/** An action agreed beside the conditions: what, who leads and helps, and by when. */
export function ActionRow({ index, kept, typed, people }: ChargedProps<DecisionContent['actions'][number]>) {
  const name = (field: string) => `actions[${index}].${field}`;
  return (
    <>
      <TextField {...typed.field(name('title'), kept?.title)} label="Action" className="md:col-span-3" />
      <Charge {...{ name, typed, people }} kept={kept} />
      <HelperFields
        name={(at) => name(`helperIds[${at}]`)}
        options={people.map(({ id, label }) => ({ value: id, label }))}
        typed={typed}
        kept={kept?.helperIds ?? []}
      />
    </>
  );
}

type ChargeProps = {
  name: (field: string) => string;
  typed: Typed;
  people: readonly Lead[];
  kept: { readonly leadId: string; readonly dueOn: string } | undefined;
};

function Charge({ name, typed, people, kept }: ChargeProps) {
  return (
    <>
      <SelectField
        {...typed.field(name('leadId'), kept?.leadId)}
        label="Lead"
        placeholder="Choose the lead"
        options={people.map(({ id, label }) => ({ value: id, label }))}
      />
      <TextField {...typed.field(name('dueOn'), kept?.dueOn)} type="date" label="Due" />
    </>
  );
}
