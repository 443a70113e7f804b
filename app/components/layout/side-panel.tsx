import type { ReactNode } from 'react';

type SidePanelProps = {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  plain?: boolean;
  children: ReactNode;
  className?: string;
};

/** A part of the side column: raised, or plain under a hairline. */
export function SidePanel({ id, title, aside, plain = false, children, className = '' }: SidePanelProps) {
  const surface = plain
    ? 'border-t border-rule pt-3 xl:first:border-0 xl:first:pt-0'
    : 'rounded-lg border border-rule bg-sheet p-4 shadow-sheet md:p-5';
  return (
    <section aria-labelledby={id} className={`${surface} ${className}`}>
      <div className="flex items-center gap-2">
        <h2 id={id} className={plain ? 'font-semibold' : 'serif-display text-xl'}>
          {title}
        </h2>
        {aside ? <span className="ml-auto">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
