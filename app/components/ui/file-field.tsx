import type { InputHTMLAttributes } from 'react';
import { Field, type FieldWords } from './field';

type FileFieldProps = FieldWords & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'type'>;

/** The form needs encType="multipart/form-data". */
export function FileField({
  id,
  name,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  ...rest
}: FileFieldProps) {
  return (
    <Field {...{ id, name, label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="file"
          className="input file:mr-3 file:min-h-7 file:rounded-xs file:border file:border-edge file:bg-paper file:px-2.5 file:font-semibold file:text-ink"
        />
      )}
    </Field>
  );
}
