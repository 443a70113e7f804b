import type { InputHTMLAttributes, ReactNode } from 'react';
import { FieldError } from './field-error';

type CheckboxFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
};

export function CheckboxField({ id, name, label, hint, error, className = '', ...rest }: CheckboxFieldProps) {
  const controlId = id ?? name;
  const describedBy = [hint ? `${controlId}-hint` : '', error ? `${controlId}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`${error ? 'border-l-4 border-bad pl-3' : ''} ${className}`}>
      {error ? <FieldError id={`${controlId}-error`}>{error}</FieldError> : null}
      <label className="choice">
        <input
          {...rest}
          id={controlId}
          name={name}
          type="checkbox"
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={`${controlId}-hint`} className="-mt-2 pl-9 text-ink-2 leading-[22px]">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
