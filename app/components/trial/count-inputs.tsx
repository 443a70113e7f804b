import type { Trial } from '~/inputs/trial';
import { TextField } from '../ui/text-field';

const LABELS = {
  present: 'Present',
  recused: 'Barred by an interest',
  for: 'For',
  against: 'Against',
  abstain: 'Abstained',
} as const;

/** Numbers in the place of rows, for a body of many seats. */
export function CountInputs({ counts }: Pick<Trial, 'counts'>) {
  return (
    <div className="grid grid-cols-2 gap-4 md:grid-cols-5">
      {Object.entries(LABELS).map(([name, label]) => (
        <TextField
          key={name}
          name={name}
          label={label}
          inputMode="numeric"
          defaultValue={counts[name as keyof typeof LABELS]}
        />
      ))}
    </div>
  );
}
