import type { ReactNode } from 'react';

type PanelProps = { label?: string; labelledBy?: string; className?: string; children: ReactNode };

/** A plain raised surface: a section of the side column, a card of a form. */
export function Panel({ label, labelledBy, className = 'p-4 md:p-5', children }: PanelProps) {
  return (
    <section
      aria-label={label}
      aria-labelledby={labelledBy}
      className={`rounded-lg border border-rule bg-sheet shadow-sheet ${className}`}
    >
      {children}
    </section>
  );
}
