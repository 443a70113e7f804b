import type { InputHTMLAttributes } from 'react';
import { Field, type FieldWords } from './field';

type TextFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'> & { inputClassName?: string };

export function TextField({
  id,
  name,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  inputClassName = '',
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ id, name, label, hint, error, optional, labelHidden, className }}>
      {(control) => <input {...rest} {...control} type={type} className={`input ${inputClassName}`} />}
    </Field>
  );
}
