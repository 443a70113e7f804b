import type { AgendaPage } from '~/domain/meeting/agenda-page';
import { itemNumber } from '~/domain/meeting/item-number';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type ArrangeFieldProps = { id: string; reply: Reply | undefined };

/** Where a later item goes, once the numbers are fixed. */
export function After({ id, page: { head, agenda }, reply }: ArrangeFieldProps & { page: AgendaPage }) {
  if (head.edition === 0) return null;
  const whole = agenda.filter(({ suffix }) => suffix === '');
  return (
    <SelectField
      id={id}
      name="afterId"
      label="Where it goes"
      hint="The numbers of the published agenda stay as they are."
      defaultValue={reply?.values.afterId ?? ''}
      options={[
        { value: '', label: 'Last, as a supplementary item' },
        ...whole.map((item) => ({
          value: item.id,
          label: `After item ${itemNumber(item)}, ${item.title}`,
        })),
      ]}
    />
  );
}

export function Minutes({ id, reply, usual }: ArrangeFieldProps & { usual: string }) {
  return (
    <TextField
      id={id}
      name="minutes"
      label="Minutes it may take"
      inputMode="numeric"
      inputClassName="max-w-24"
      defaultValue={reply?.values.minutes ?? usual}
      error={reply?.fields.minutes?.[0]}
    />
  );
}

export function Presenter({ id, reply, hint }: ArrangeFieldProps & { hint?: string }) {
  return (
    <TextField
      id={id}
      name="presenter"
      label="Who presents it"
      hint={hint}
      optional
      maxLength={100}
      defaultValue={reply?.values.presenter}
      error={reply?.fields.presenter?.[0]}
    />
  );
}
