import type { DecisionContent } from '~/domain/decision/decision-record';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { HelperFields } from './helper-fields';
import type { Typed } from './typed';

export type Lead = { readonly id: string; readonly label: string };
type RowProps<T> = { index: number; kept: T | undefined; typed: Typed };
type ChargedProps<T> = RowProps<T> & { people: readonly Lead[] };

/** An option and why it was not taken. */
export function AlternativeRow({ index, kept, typed }: RowProps<DecisionContent['alternatives'][number]>) {
  const [option, why] = [`alternatives[${index}].option`, `alternatives[${index}].why`];
  return (
    <>
      <TextField
        name={option}
        label="Option"
        defaultValue={typed.value(option, kept?.option ?? '')}
        error={typed.error(option)}
      />
      <TextareaField
        name={why}
        label="Why it was not taken"
        rows={2}
        className="md:col-span-2"
        defaultValue={typed.value(why, kept?.why ?? '')}
        error={typed.error(why)}
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
        name={name('text')}
        label="Condition"
        rows={2}
        defaultValue={typed.value(name('text'), kept?.text ?? '')}
        error={typed.error(name('text'))}
        className="md:col-span-3"
      />
      <SelectField
        name={name('kind')}
        label="To be met"
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
      <TextField
        name={name('title')}
        label="Action"
        defaultValue={typed.value(name('title'), kept?.title ?? '')}
        error={typed.error(name('title'))}
        className="md:col-span-3"
      />
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
        name={name('leadId')}
        label="Lead"
        placeholder="Choose the lead"
        options={people.map(({ id, label }) => ({ value: id, label }))}
        defaultValue={typed.value(name('leadId'), kept?.leadId ?? '')}
        error={typed.error(name('leadId'))}
      />
      <TextField
        name={name('dueOn')}
        type="date"
        label="Due"
        defaultValue={typed.value(name('dueOn'), kept?.dueOn ?? '')}
        error={typed.error(name('dueOn'))}
      />
    </>
  );
}
