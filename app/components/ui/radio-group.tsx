import type { ReactNode } from 'react';
import { FieldError } from './field-error';

type RadioGroupProps = {
  id?: string;
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string;
  required?: boolean;
  className?: string;
};

/** The first choice carries the group's id, so that the error summary can reach it. */
export function RadioGroup({
  id,
  name,
  legend,
  hint,
  error,
  options,
  defaultValue,
  required,
  className = '',
}: RadioGroupProps) {
  const groupId = id ?? name;
  const describedBy = [hint ? `${groupId}-hint` : '', error ? `${groupId}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={`min-w-0 ${error ? 'border-l-4 border-bad pl-3' : ''} ${className}`}
      aria-describedby={describedBy || undefined}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${groupId}-hint`} className="text-ink-2 leading-[22px]">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${groupId}-error`}>{error}</FieldError> : null}
      {options.map((option, index) => {
        const optionId = index === 0 ? groupId : `${groupId}-${option.value}`;
        return (
          <label key={option.value} className="choice" htmlFor={optionId}>
            <input
              id={optionId}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              required={required}
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-sm text-ink-2">{option.hint}</span> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
