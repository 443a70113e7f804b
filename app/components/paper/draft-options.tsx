import { STANDING_WORDS } from '~/content/paper-words';
import { MOST_OPTIONS, type PaperOption } from '~/domain/paper/paper-content';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { FieldOf } from '../ui/typed';
import { AddRow } from './add-row';
import { filledRows, type ValueOf } from './draft-values';
import { useRows } from './use-rows';

const STANDINGS = Object.entries(STANDING_WORDS).map(([value, label]) => ({ value, label }));
const TEXTS = ['title', 'means', 'advantages', 'disadvantages'] as const;
const FALLBACK: PaperOption['standing'] = 'possible';

/** The options weighed, "do nothing" among them. */
export function DraftOptions({ value, field }: { value: ValueOf; field: FieldOf }) {
  const names = (row: number) => TEXTS.map((text) => `option-${row}-${text}`);
  const { rows, add } = useRows(filledRows(value, { most: MOST_OPTIONS, names }), MOST_OPTIONS);
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">Options</legend>
      <p className="leading-[22px] text-ink-2">
        A paper for decision weighs at least two, and doing nothing is one of them.
      </p>
      <div className="mt-2 space-y-3">
        {rows.map((row) => (
          <details
            key={row}
            open={row <= 2 || value(`option-${row}-title`) !== ''}
            className="rounded-md border border-rule bg-sheet px-4"
          >
            <summary className="flex min-h-11 items-center font-semibold">
              Option {row}
              {value(`option-${row}-title`) ? `: ${value(`option-${row}-title`)}` : ''}
            </summary>
            <div className="grid gap-3 pb-4 md:grid-cols-2">
              <TextField {...field(`option-${row}-title`)} label={`Name of option ${row}`} maxLength={300} />
              <SelectField
                {...field(`option-${row}-standing`, FALLBACK)}
                label={`What becomes of option ${row}`}
                options={STANDINGS}
              />
              <Text row={row} part="means" label="What it means" field={field} />
              <Text row={row} part="advantages" label="For it" field={field} />
              <Text row={row} part="disadvantages" label="Against it" field={field} />
            </div>
          </details>
        ))}
      </div>
      <AddRow add={add}>Add an option</AddRow>
    </fieldset>
  );
}

type TextProps = { row: number; part: (typeof TEXTS)[number]; label: string; field: FieldOf };

function Text({ row, part, label, field }: TextProps) {
  return (
    <TextareaField
      {...field(`option-${row}-${part}`)}
      label={
        <>
          {label}
          <span className="sr-only">, option {row}</span>
        </>
      }
      rows={3}
      maxLength={1000}
      className={part === 'means' ? 'md:col-span-2' : ''}
    />
  );
}
