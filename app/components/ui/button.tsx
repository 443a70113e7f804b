import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { type ButtonVariant, buttonClass } from './button-class';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant;
  icon?: ReactNode;
  /** While the post is on its way: keeps its width and says so. */
  busy?: boolean;
  busyLabel?: string;
};

/** 44 px, always. Submits its form unless told otherwise. */
export function Button({
  variant = 'default',
  icon,
  busy = false,
  busyLabel,
  className,
  children,
  type = 'submit',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} aria-busy={busy || undefined} className={buttonClass(variant, className)}>
      {icon}
      {busyLabel ? (
        <span className="grid place-items-center">
          <span className={`col-start-1 row-start-1 ${busy ? 'invisible' : ''}`}>{children}</span>
          <span className={`col-start-1 row-start-1 ${busy ? '' : 'invisible'}`}>{busyLabel}</span>
        </span>
      ) : (
        children
      )}
    </button>
  );
}
