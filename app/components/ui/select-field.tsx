import type { SelectHTMLAttributes } from 'react';
import { Field, type FieldWords } from './field';

type SelectFieldProps = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id' | 'children'> & {
    options: readonly { value: string; label: string }[];
    /** Text of the empty first choice; left out when absent. */
    placeholder?: string;
    inputClassName?: string;
  };

export function SelectField({
  id,
  name,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  inputClassName = '',
  options,
  placeholder,
  ...rest
}: SelectFieldProps) {
  return (
    <Field {...{ id, name, label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <select {...rest} {...control} className={`input ${inputClassName}`}>
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
