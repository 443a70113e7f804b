import type { ChangeEventHandler } from 'react';

type SegmentedRadiosProps = {
  legend: string;
  name: string;
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  className?: string;
};

/** A choice inside a form. Arrows move it, as in any radio group. */
export function SegmentedRadios({
  legend,
  name,
  options,
  defaultValue,
  onChange,
  className = '',
}: SegmentedRadiosProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div className={`segmented ${className}`}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              onChange={onChange}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
