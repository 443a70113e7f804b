import type { Consultation } from '~/domain/authority/consultation';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { RowList } from './row-list';

type ConsultationFieldsProps = {
  /** Whom the scheme has consulted. */
  owed: readonly string[];
  kept: readonly Consultation[] | undefined;
  value: (name: string, kept: string) => string;
  error: (name: string) => string | undefined;
};

/** Who was consulted before it is decided, as the scheme asks: each by name, with the day and what was said. */
export function ConsultationFields({ owed, kept, value, error }: ConsultationFieldsProps) {
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
            <p className="font-semibold md:col-span-3">{of}</p>
            <TextField
              name={name('who')}
              label="Who answered"
              className="md:col-span-2"
              defaultValue={value(name('who'), said?.who ?? '')}
              error={error(name('who'))}
            />
            <TextField
              name={name('on')}
              type="date"
              label="On what day"
              defaultValue={value(name('on'), said?.on ?? '')}
              error={error(name('on'))}
            />
            <TextareaField
              name={name('said')}
              label="What was said"
              rows={2}
              className="md:col-span-3"
              defaultValue={value(name('said'), said?.said ?? '')}
              error={error(name('said'))}
            />
          </>
        );
      }}
    />
  );
}
