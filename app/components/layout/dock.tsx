import type { ReactNode } from 'react';

type DockProps = { label: string; tone?: 'sheet' | 'cloth'; className?: string; children: ReactNode };

/** Sticky at the foot of the page: the ballot on tablet and phone, the officer's strip. */
export function Dock({ label, tone = 'sheet', className = '', children }: DockProps) {
  const look = tone === 'cloth' ? 'bg-cloth text-on-cloth' : 'border-t border-rule bg-sheet';
  return (
    <section
      aria-label={label}
      className={`dock no-print sticky bottom-0 z-30 px-4 py-3 shadow-dock md:px-6 ${look} ${className}`}
    >
      {children}
    </section>
  );
}
