import type { ReactNode } from 'react';

type DataTableProps = {
  /** Names the region for somebody who scrolls it with the keyboard. */
  label: string;
  /** Read out, and seen only when `captionShown`. */
  caption?: ReactNode;
  captionShown?: boolean;
  className?: string;
  children: ReactNode;
};

/** A table that scrolls in its own labelled, focusable region: the page never scrolls sideways. */
export function DataTable({
  label,
  caption,
  captionShown = false,
  className = '',
  children,
}: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      <table className={`w-full text-base ${className}`}>
        {caption ? (
          <caption className={captionShown ? 'pb-2 text-left font-semibold' : 'sr-only'}>{caption}</caption>
        ) : null}
        {children}
      </table>
    </section>
  );
}
