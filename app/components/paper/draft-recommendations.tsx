import { letter } from '~/content/draft-labels';
import { MOST_RECOMMENDATIONS } from '~/domain/paper/paper-content';
import { TextareaField } from '../ui/textarea-field';
import type { FieldOf } from '../ui/typed';
import { AddRow } from './add-row';
import { filledRows, type ValueOf } from './draft-values';
import { useRows } from './use-rows';

const nameOf = (row: number) => `recommendation-${row}`;

/** What the body is asked to do, one row each; the letters follow the order. */
export function DraftRecommendations({ value, field }: { value: ValueOf; field: FieldOf }) {
  const filled = filledRows(value, { most: MOST_RECOMMENDATIONS, names: (row) => [nameOf(row)] });
  const { rows, add } = useRows(filled, MOST_RECOMMENDATIONS);
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">Recommendations</legend>
      <p className="leading-[22px] text-ink-2">
        Each begins with a verb and can be voted on by itself: “agree …”, “note …”.
      </p>
      <div className="mt-2 space-y-3">
        {rows.map((row) => (
          <TextareaField key={row} {...field(nameOf(row))} label={letter(row)} rows={2} maxLength={1000} />
        ))}
      </div>
      <AddRow add={add}>Add a recommendation</AddRow>
    </fieldset>
  );
}
