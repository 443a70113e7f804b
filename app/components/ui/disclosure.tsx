import type { ReactNode } from 'react';
import { ChevronDown } from './icons';

type DisclosureProps = {
  summary: ReactNode;
  icon?: ReactNode;
  open?: boolean;
  /** A link that unfolds, where a rule and a heading of its own would be too loud. */
  quiet?: boolean;
  className?: string;
  children: ReactNode;
};

export function Disclosure({
  summary,
  icon,
  open,
  quiet = false,
  className = '',
  children,
}: DisclosureProps) {
  if (quiet) {
    return (
      <details open={open} className={className}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
          {summary}
        </summary>
        <div className="pb-4">{children}</div>
      </details>
    );
  }
  return (
    <details open={open} className={`group border-t border-rule ${className}`}>
      <summary className="flex min-h-[52px] items-center gap-2 py-2 font-semibold">
        {icon}
        <span>{summary}</span>
        <ChevronDown
          size={20}
          strokeWidth={1.75}
          className="ml-auto shrink-0 transition-transform group-open:rotate-180"
          aria-hidden
        />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
