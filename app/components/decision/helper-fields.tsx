import { SelectField } from '../ui/select-field';
import type { Typed } from '../ui/typed';

/** As many as the shape takes. */
const MOST = 4;

type HelperFieldsProps = {
  name: (index: number) => string;
  options: readonly { readonly value: string; readonly label: string }[];
  typed: Typed;
  kept: readonly string[];
};

/** Who helps the lead: one field for each named and one more, two at least. */
export function HelperFields({ name, options, typed, kept }: HelperFieldsProps) {
  const shown = Math.min(MOST, Math.max(2, kept.length + 1));
  return Array.from({ length: shown }, (_, index) => (
    <SelectField
      key={name(index)}
      name={name(index)}
      label={index === 0 ? 'Helper' : `Helper ${index + 1}`}
      optional
      placeholder="Nobody"
      options={options}
      defaultValue={typed.value(name(index), kept[index] ?? '')}
    />
  ));
}
