import type { Consultation } from '~/domain/authority/consultation';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { FieldOf } from '../ui/typed';
import { RowList } from './row-list';

type ConsultationFieldsProps = {
  /** Whom the scheme has consulted. */
  owed: readonly string[];
  kept?: readonly Consultation[] | undefined;
  field: FieldOf;
};

/** Who was consulted before it is decided, as the scheme asks: each by name, with the day and what was said. */
export function ConsultationFields({ owed, kept, field }: ConsultationFieldsProps) {
  if (owed.length === 0) return null;
  return (
    <RowList
      id="consultations"
      title="In consultation with"
      hint="The scheme has these consulted before it is decided. The record shows it, and is not sealed without."
      rows={owed.length}
      row={(index) => {
        const of = owed[index] ?? '';
        const said = kept?.find((one) => one.of === of);
        const name = (field: string) => `consultations[${index}].${field}`;
        return (
          <>
            <input type="hidden" name={name('of')} value={of} />
            <p className="font-semibold first-letter:uppercase md:col-span-3">{of}</p>
            <TextField {...field(name('who'), said?.who)} label="Who answered" className="md:col-span-2" />
            <TextField {...field(name('on'), said?.on)} type="date" label="On what day" />
            <TextareaField
              {...field(name('said'), said?.said)}
              label="What was said"
              rows={2}
              className="md:col-span-3"
            />
          </>
        );
      }}
    />
  );
}
