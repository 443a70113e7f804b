import type { TextareaHTMLAttributes } from 'react';
import { Field, type FieldWords } from './field';

type TextareaFieldProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'> & { inputClassName?: string };

export function TextareaField({
  id,
  name,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  inputClassName = '',
  rows = 4,
  ...rest
}: TextareaFieldProps) {
  return (
    <Field {...{ id, name, label, hint, error, optional, labelHidden, className }}>
      {(control) => <textarea {...rest} {...control} rows={rows} className={`input ${inputClassName}`} />}
    </Field>
  );
}
