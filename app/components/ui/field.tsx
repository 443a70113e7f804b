import type { ReactNode } from 'react';
import { FieldError } from './field-error';

export type FieldWords = {
  /** Also the fragment that the error summary links to. */
  id?: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Says "(optional)" after the label. Everything else is required. */
  optional?: boolean;
  labelHidden?: boolean;
};

type FieldProps = FieldWords & {
  className?: string;
  children: (control: {
    id: string;
    name: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
};

/** Label, hint, error beside the control, and the wiring between them. */
export function Field({
  id,
  name,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className = '',
  children,
}: FieldProps) {
  const controlId = id ?? name;
  const describedBy = [hint ? `${controlId}-hint` : '', error ? `${controlId}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`${error ? 'border-l-4 border-bad pl-3' : ''} ${className}`}>
      <label htmlFor={controlId} className={labelHidden ? 'sr-only' : 'block font-semibold'}>
        {label}
        {optional ? <span className="font-normal text-ink-2"> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={`${controlId}-hint`} className="text-ink-2 leading-[22px]">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${controlId}-error`}>{error}</FieldError> : null}
      <div className={labelHidden ? '' : 'mt-1'}>
        {children({
          id: controlId,
          name,
          'aria-describedby': describedBy || undefined,
          'aria-invalid': error ? true : undefined,
        })}
      </div>
    </div>
  );
}
