import { Link, type LinkProps } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type ButtonVariant, buttonClass } from './button-class';

type LinkButtonProps = LinkProps & { variant?: ButtonVariant; icon?: ReactNode };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant = 'default', icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass(variant, className)}>
      {icon}
      {children}
    </Link>
  );
}
